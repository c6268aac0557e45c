import { BarChart } from '@mantine/charts';
import { Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/problem-text';
import type { ValueStyle } from '@/lib/format';
import { useFormat } from '@/lib/use-format';
import { goalSuggestionQuery, type SuggestionFor } from '../api/goal-suggestion';

interface GoalSuggestionHintProps {
  of: SuggestionFor;
  style: ValueStyle;
  onUse: (target: number) => void;
}

/** What the past twelve weeks would make a fitting target. */
export function GoalSuggestionHint({ of, style, onUse }: GoalSuggestionHintProps) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const problemText = useProblemText();
  const { data, isError, error } = useQuery(goalSuggestionQuery(of));
  if (isError)
    return (
      <Text size="sm" c="dimmed">
        {problemText(error)}
      </Text>
    );
  if (data === undefined) return <Skeleton height={92} radius="md" />;
  const { suggested, basis } = data;
  const points = basis.map(({ from, value }) => ({ week: format.shortDay(from), value: value ?? 0 }));
  const past = points.map(({ week, value }) => `${week}: ${format.value(value, style)}`).join('; ');
  return (
    <Card padding="sm" bg="var(--pace-sunken)">
      <Stack gap={6}>
        <Group justify="space-between" gap="xs">
          <Group gap={6}>
            <IconBulb size={18} aria-hidden />
            <Text size="sm" fw={600}>
              {suggested === null
                ? t('suggestion.none')
                : t('suggestion.value', { value: format.value(suggested, style) })}
            </Text>
          </Group>
          {suggested !== null && (
            <Button size="compact-sm" variant="light" onClick={() => onUse(suggested)}>
              {t('suggestion.use')}
            </Button>
          )}
        </Group>
        {points.length > 0 && (
          <>
            <Text size="xs" c="dimmed">
              {t('suggestion.basis')}
            </Text>
            <div role="img" aria-label={past}>
              <BarChart
                h={72}
                data={points}
                dataKey="week"
                series={[{ name: 'value', label: t('suggestion.reached'), color: 'lagoon.5' }]}
                withYAxis={false}
                gridAxis="none"
                valueFormatter={(value) => format.value(value, style)}
                barChartProps={{ accessibilityLayer: false }}
                xAxisProps={{ interval: 'preserveStartEnd', tickMargin: 4, fontSize: 10 }}
              />
            </div>
          </>
        )}
      </Stack>
    </Card>
  );
}
