import type { ImportMapping as WholeMapping, ImportPreviewView } from '@/generated/api';
import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';

export const importKinds = ['activities', 'people'] as const;
export type ImportKind = (typeof importKinds)[number];
export const otherTypes = ['reject', 'skip', 'keep'] as const;
export type OtherTypes = NonNullable<WholeMapping['otherTypes']>;

/** How the columns of a file become fields; what is left out takes the server's default. */
export type ImportMapping = Pick<WholeMapping, 'columns'> & Partial<WholeMapping>;

/** The beginning of a file as the server reads it, and what it makes of the columns. */
export type ImportPreview = ImportPreviewView;

const ENOUGH = 1_000_000;

export function usePreviewImport() {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file.slice(0, ENOUGH), file.name);
      return api.post('/imports/preview', { body: form });
    },
  });
}
