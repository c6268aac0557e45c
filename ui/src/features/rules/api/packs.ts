import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { RULEBOOKS, type RuleLanguage, useTakeUp } from './rulebooks';

export type { RulePack } from '@/generated/api';

export const packsQuery = queryOptions({
  queryKey: [...RULEBOOKS, 'packs'],
  queryFn: ({ signal }) => api.get('/rule-packs', { signal }),
  select: (list) => list.items,
});

/** Makes a rulebook of a pack that ships with the product, as a draft. */
export function useAdoptPack() {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: ({ key, language }: { key: string; language: RuleLanguage }) =>
      api.post('/rule-packs/{key}/adopt', { path: { key }, body: { language } }),
    onSuccess: takeUp,
  });
}
