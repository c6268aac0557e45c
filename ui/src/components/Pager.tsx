import { Group, Pagination, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/http';
import { useFormat } from '@/lib/use-format';

interface PagerProps {
  of: Pick<Page<unknown>, 'page' | 'size' | 'total'>;
  onChange: (page: number) => void;
}

/** Leads through a list that comes in pages; the first page is 0. */
export function Pager({ of: { page, size, total }, onChange }: PagerProps) {
  const { t } = useTranslation('components');
  const format = useFormat();
  const first = total === 0 ? 0 : page * size + 1;
  const last = Math.min(total, (page + 1) * size);
  return (
    <Group justify="space-between" mt="md" gap="sm">
      <Text size="sm" c="dimmed" aria-live="polite">
        {t('pager.shown', {
          first: format.number(first),
          last: format.number(last),
          total: format.number(total),
        })}
      </Text>
      {total > size && (
        <Pagination
          size="sm"
          value={page + 1}
          total={Math.ceil(total / size)}
          onChange={(chosen) => onChange(chosen - 1)}
          siblings={1}
          getItemProps={(number) => ({ 'aria-label': t('pager.page', { number }) })}
          getControlProps={(control) => ({ 'aria-label': t(`pager.${control}`) })}
          aria-label={t('pager.label')}
        />
      )}
    </Group>
  );
}
