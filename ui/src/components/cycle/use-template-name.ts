import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { coachingTemplatesQuery } from '@/lib/reference/coaching';

/** What a template is called; one that was deleted keeps its key. */
export function useTemplateName(): (key: string) => string {
  const { data } = useQuery(coachingTemplatesQuery);
  return useCallback((key) => data?.find((template) => template.key === key)?.name ?? key, [data]);
}
