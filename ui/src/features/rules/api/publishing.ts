import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { useTakeUp } from './rulebooks';

export interface Publication {
  note: string | null;
  /** An instant; null for at once. */
  effectiveFrom: string | null;
  draftVersion: number;
}

export function usePublish(id: string) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: (body: Publication) => api.post('/rulebooks/{id}/publish', { path: { id }, body }),
    onSuccess: () => takeUp(),
  });
}

export function useRollBack(id: string) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: (body: { version: number; note: string | null }) =>
      api.post('/rulebooks/{id}/rollback', { path: { id }, body }),
    onSuccess: () => takeUp(),
  });
}

export function useRetire(id: string) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: () => api.post('/rulebooks/{id}/retire', { path: { id } }),
    onSuccess: takeUp,
  });
}

export function useResume(id: string) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: () => api.post('/rulebooks/{id}/resume', { path: { id } }),
    onSuccess: takeUp,
  });
}
