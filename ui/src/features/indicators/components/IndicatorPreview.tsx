import { Alert, Card, Group, Loader, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberValue } from '@/components/NumberValue';
import { useProblemText } from '@/components/problem-text';
import { isPeriod, type Period, periods } from '@/lib/days';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { useFormat } from '@/lib/use-format';
import { indicatorPreviewQuery, type SampleActivity } from '../api/preview-indicator';
import { type IndicatorValues, isComplete, toDefinition } from './definition';

const SETTLED = 400;
const SHOWN = 8;

function Sample({ activities }: { activities: SampleActivity[] }) {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const names = useNames();
  const typeName = (key: string) => {
    const type = types.find((known) => known.key === key);
    return type ? names.type(type) : key;
  };
  if (activities.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('preview.nothing')}
      </Text>
    );
  return (
    <Table.ScrollContainer minWidth={260} type="native">
      <Table verticalSpacing={6}>
        <Table.Caption>{t('preview.sample', { count: Math.min(SHOWN, activities.length) })}</Table.Caption>
        <Table.Tbody>
          {activities.slice(0, SHOWN).map((activity) => (
            <Table.Tr key={activity.id}>
              <Table.Td>
                <Text size="sm">{activity.member.name}</Text>
                <Text size="xs" c="dimmed">
                  {format.instant(activity.occurredAt)}
                </Text>
              </Table.Td>
              <Table.Td>{typeName(activity.type)}</Table.Td>
              <Table.Td ta="right">
                {activity.amount !== null && (
                  <NumberValue
                    value={activity.amount}
                    of={{ currency: activity.currency ?? format.currency, decimals: 2 }}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** What the definition gives as it stands now, for the company and the current period. */
export function IndicatorPreview({ values }: { values: IndicatorValues }) {
  const { t } = useTranslation(['indicators', 'components']);
  const problemText = useProblemText();
  const [period, setPeriod] = useState<Period>('month');
  const [settled] = useDebouncedValue(JSON.stringify(toDefinition(values)), SETTLED);
  const definition = JSON.parse(settled) as ReturnType<typeof toDefinition>;
  const ready = isComplete(values);
  const preview = useQuery({ ...indicatorPreviewQuery(definition, period), enabled: ready });

  return (
    <Card component="section" aria-label={t('preview.title')}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="xs">
            <Title order={2} size="h4">
              {t('preview.title')}
            </Title>
            {preview.isFetching && <Loader size={14} aria-label={t('components:loading')} />}
          </Group>
          <NativeSelect
            size="xs"
            aria-label={t('components:period.length')}
            value={period}
            onChange={({ currentTarget }) => isPeriod(currentTarget.value) && setPeriod(currentTarget.value)}
            data={periods.map((value) => ({ value, label: t(`preview.this.${value}`) }))}
          />
        </Group>
        {!ready ? (
          <Text size="sm" c="dimmed">
            {t('preview.incomplete')}
          </Text>
        ) : preview.isError ? (
          <Alert color="amber" py="xs">
            {problemText(preview.error)}
          </Alert>
        ) : (
          preview.data && (
            <>
              <Text fz={34} fw={650} lh={1.1} aria-live="polite">
                <NumberValue value={preview.data.value} of={definition} />
              </Text>
              <Sample activities={preview.data.sample} />
            </>
          )
        )}
      </Stack>
    </Card>
  );
}
