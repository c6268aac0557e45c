import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { ImportKind, ImportMapping } from './preview-import';

export interface Import {
  kind: ImportKind;
  file: File;
  mapping: ImportMapping;
}

export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, file, mapping }: Import) => {
      const form = new FormData();
      form.append('file', file, file.name);
      form.append('mapping', JSON.stringify(mapping));
      return kind === 'people'
        ? api.post('/imports/people', { body: form })
        : api.post('/imports/activities', { body: form });
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [topics.jobs] }),
        client.invalidateQueries({ queryKey: [topics.config, 'import-mappings'] }),
      ]),
  });
}
