import { ActionIcon, Anchor, Badge, Button, Card, Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Async, EmptyState } from '@/components/states';
import { type Indicator, indicatorsQuery } from '@/lib/reference/indicators';
import { useNames } from '@/lib/names';
import { ComputingState } from './ComputingState';
import { IndicatorTabs } from './IndicatorTabs';
import { RetireIndicator } from './RetireIndicator';
import { useSummary } from './use-summary';

function Marks({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['indicators', 'components']);
  return (
    <Group gap={6}>
      <Badge color={indicator.kind === 'leading' ? 'lagoon' : 'gray'}>
        {t(`components:kind.${indicator.kind}`)}
      </Badge>
      {indicator.lowerIsBetter && <Badge color="amber">{t('lowerIsBetter')}</Badge>}
    </Group>
  );
}

function Actions({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const names = useNames();
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon
        component={Link}
        to={`/indicators/${indicator.id}`}
        aria-label={t('edit', { name: names.indicator(indicator) })}
        title={t('edit', { name: names.indicator(indicator) })}
      >
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <RetireIndicator indicator={indicator} />
    </Group>
  );
}

function Name({ indicator }: { indicator: Indicator }) {
  const names = useNames();
  return (
    <Anchor component={Link} to={`/indicators/${indicator.id}`} fw={600} inherit>
      {names.indicator(indicator)}
    </Anchor>
  );
}

function IndicatorCards({ indicators }: { indicators: Indicator[] }) {
  const summary = useSummary();
  return (
    <Stack gap="sm">
      {indicators.map((indicator) => (
        <Card key={indicator.id} padding="sm">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Stack gap={6} miw={0}>
              <Name indicator={indicator} />
              <Text size="sm" c="dimmed">
                {summary(indicator)}
              </Text>
              <Marks indicator={indicator} />
              {indicator.computing !== null && <ComputingState indicator={indicator} />}
            </Stack>
            <Actions indicator={indicator} />
          </Group>
        </Card>
      ))}
    </Stack>
  );
}

function IndicatorTable({ indicators }: { indicators: Indicator[] }) {
  const { t } = useTranslation('indicators');
  const summary = useSummary();
  return (
    <Card p={0}>
      <Table highlightOnHover horizontalSpacing="md" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.name')}</Table.Th>
            <Table.Th>{t('column.kind')}</Table.Th>
            <Table.Th w={190}>{t('column.state')}</Table.Th>
            <Table.Th w={90}>
              <span className="visually-hidden">{t('column.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {indicators.map((indicator) => (
            <Table.Tr key={indicator.id}>
              <Table.Td>
                <Name indicator={indicator} />
                <Text size="sm" c="dimmed">
                  {summary(indicator)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Marks indicator={indicator} />
              </Table.Td>
              <Table.Td>
                <ComputingState indicator={indicator} />
              </Table.Td>
              <Table.Td>
                <Actions indicator={indicator} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

/** All indicators of the organization, and how far new or changed ones are computed. */
export default function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  const indicators = useQuery(indicatorsQuery);
  const narrow = useMediaQuery('(max-width: 48em)', false);
  const add = (
    <Button component={Link} to="/indicators/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={add} />
      <IndicatorTabs />
      <Async
        query={indicators}
        isEmpty={(list) => list.length === 0}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} action={add} />}
      >
        {(list) => (narrow ? <IndicatorCards indicators={list} /> : <IndicatorTable indicators={list} />)}
      </Async>
    </>
  );
}
