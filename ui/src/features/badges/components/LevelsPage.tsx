import { ActionIcon, Button, Card, Group, NumberInput, Stack, Table, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { Async } from '@/components/states';
import { type LevelStep, levelsQuery, useSaveLevels } from '../api/levels';
import { BadgesTabs } from './BadgesTabs';

interface LevelsValues {
  items: { name: string; points: number | string }[];
}

/** Whether a level takes more points than the one before. */
export function climbs(items: LevelsValues['items'], index: number): boolean {
  const before = items[index - 1];
  const own = items[index]?.points;
  return own !== '' && (before === undefined || Number(own) > Number(before.points));
}

function LevelsForm({ levels }: { levels: LevelStep[] }) {
  const { t } = useTranslation(['badges', 'awards', 'components']);
  const save = useSaveLevels();
  const form = useForm<LevelsValues>({
    initialValues: { items: levels.map(({ name, points }) => ({ name, points })) },
    validate: {
      items: {
        points: (_, { items }, path) =>
          climbs(items, Number(path.split('.')[1])) ? null : t('levels.fault.points'),
      },
    },
  });
  const faults = useFaults(form, ['items']);
  const { items } = form.values;
  const add = () => {
    const last = Number(items.at(-1)?.points ?? 0);
    const step = last - Number(items.at(-2)?.points ?? 0);
    form.insertListItem('items', { name: '', points: last + Math.max(1, step) });
  };
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        save.mutate(
          values.items.map(({ name, points }) => ({ name: name.trim(), points: Number(points) })),
          { onError: faults.show, onSuccess: () => notifyDone(t('levels.saved')) },
        );
      })}
    >
      <Stack gap="md">
        <Table style={{ maxWidth: 620 }}>
          <Table.Caption className="visually-hidden">{t('levels.title')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={56}>{t('levels.number')}</Table.Th>
              <Table.Th>{t('levels.name')}</Table.Th>
              <Table.Th>{t('levels.from')}</Table.Th>
              <Table.Td w={48} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((_, index) => (
              <Table.Tr key={index} style={{ verticalAlign: 'top' }}>
                <Table.Th scope="row">{index + 1}</Table.Th>
                <Table.Td>
                  <TextInput
                    aria-label={t('levels.nameOf', { number: index + 1 })}
                    placeholder={t('awards:level.nth', { number: index + 1 })}
                    maxLength={60}
                    {...form.getInputProps(`items.${index}.name`)}
                  />
                </Table.Td>
                <Table.Td>
                  <NumberInput
                    aria-label={t('levels.pointsOf', { number: index + 1 })}
                    min={0}
                    decimalScale={4}
                    thousandSeparator=","
                    disabled={index === 0}
                    {...form.getInputProps(`items.${index}.points`)}
                  />
                </Table.Td>
                <Table.Td>
                  <ActionIcon
                    size={36}
                    aria-label={t('levels.remove', { number: index + 1 })}
                    disabled={index === 0}
                    onClick={() => form.removeListItem('items', index)}
                  >
                    <IconTrash size={18} aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <FaultAlert faults={faults} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('components:actions.save')}
          </Button>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('levels.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** From how many points on each level is reached. */
export default function LevelsPage() {
  const { t } = useTranslation('badges');
  const levels = useQuery(levelsQuery);
  return (
    <>
      <PageHeader title={t('levels.title')} lead={t('levels.lead')} />
      <BadgesTabs />
      <Card>
        <Async query={levels}>{(list) => <LevelsForm levels={list} />}</Async>
      </Card>
    </>
  );
}
