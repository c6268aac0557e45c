import { Alert, Table, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NumberValue } from '@/components/NumberValue';
import { Section } from '@/components/Section';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { useNames } from '@/lib/names';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { effectQuery, type TrainingEffect } from '../api/trainings';

function Row({ name, moved, decimals, indicator }: RowProps) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {[moved.before, moved.after].map((value, index) => (
        <Table.Td key={index} ta="right">
          <NumberValue value={value} of={{ indicator, decimals }} />
        </Table.Td>
      ))}
      <Table.Td ta="right" fw={600}>
        <NumberValue value={moved.change} of={{ decimals }} as="signed" />
      </Table.Td>
    </Table.Tr>
  );
}

interface RowProps {
  name: string;
  moved: Pick<TrainingEffect, 'before' | 'after' | 'change'>;
  decimals: number;
  indicator: string;
}

function Numbers({ effect, indicator }: { effect: TrainingEffect; indicator: string }) {
  const { t } = useTranslation('trainings');
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const known = indicators.find(({ key }) => key === indicator);
  const decimals = Math.max(2, known?.decimals ?? 2);
  const { people, leftOut, peers } = effect;
  return (
    <>
      <Table>
        <Table.Caption className="visually-hidden">{t('effect.title')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{known ? names.indicator(known) : indicator}</Table.Th>
            <Table.Th ta="right">{t('effect.before')}</Table.Th>
            <Table.Th ta="right">{t('effect.after')}</Table.Th>
            <Table.Th ta="right">{t('effect.change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Row
            name={t('effect.people', { count: people })}
            moved={effect}
            decimals={decimals}
            indicator={indicator}
          />
          {peers !== null && (
            <Row name={t('effect.peers')} moved={peers} decimals={decimals} indicator={indicator} />
          )}
        </Table.Tbody>
      </Table>
      {leftOut > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('effect.leftOut', { count: leftOut })}
        </Text>
      )}
    </>
  );
}

/** How the indicator moved for those who did a training, beside those who did not, with the caveat. */
export function EffectSection({ training }: { training: string }) {
  const { t } = useTranslation(['trainings', 'training']);
  const effect = useQuery(effectQuery(training));
  return (
    <Section title={t('effect.title')} hint={t('effect.hint')}>
      <Async query={effect} loading={<LoadingRows rows={2} />}>
        {(data) =>
          data.indicator === null ? (
            <EmptyState title={t('effect.noIndicator')} />
          ) : data.people === 0 ? (
            <EmptyState title={t('effect.empty')} hint={t('effect.emptyHint')} />
          ) : (
            <>
              <Numbers effect={data} indicator={data.indicator} />
              <Alert color="gray" icon={<IconInfoCircle aria-hidden />} mt="md" py="xs">
                {t('training:caveat')}
              </Alert>
            </>
          )
        }
      </Async>
    </Section>
  );
}
