import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http';

export const importKinds = ['activities', 'people'] as const;
export type ImportKind = (typeof importKinds)[number];
export const otherTypes = ['reject', 'skip', 'keep'] as const;
export type OtherTypes = (typeof otherTypes)[number];

/** How the columns of a file become fields; what is left out takes the server's default. */
export interface ImportMapping {
  source?: string | null;
  /** The name of the column for each field. */
  columns: Record<string, string>;
  types?: Record<string, string>;
  otherTypes?: OtherTypes | null;
  /** The type of all lines, where no column tells it. */
  type?: string | null;
  /** The currency of all lines, where no column tells it. */
  currency?: string | null;
  dateFormat?: string | null;
  decimalComma?: boolean | null;
  attributes?: string[];
  encoding?: string | null;
  delimiter?: string | null;
}

/** The beginning of a file as the server reads it, and what it makes of the columns. */
export interface ImportPreview {
  encoding: string;
  delimiter: string;
  columns: string[];
  rows: string[][];
  guess: Record<ImportKind, ImportMapping>;
}

const ENOUGH = 1_000_000;

export function usePreviewImport() {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file.slice(0, ENOUGH), file.name);
      return http.post<ImportPreview>('/imports/preview', form);
    },
  });
}
