import { NumberInput, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/lib/reference/people';
import type { Bulk } from './use-bulk';

/** Enter and the arrows go from one field to the next below or above, as in a spreadsheet. */
function move(from: HTMLElement, step: 1 | -1) {
  const inputs = [...(from.closest('table')?.querySelectorAll<HTMLInputElement>('input[data-bulk]') ?? [])];
  const next = inputs[inputs.findIndex((input) => input === from) + step];
  next?.focus();
  next?.select();
}

export function BulkRow({ member, bulk }: { member: Person; bulk: Bulk }) {
  const { t } = useTranslation('goals');
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={500}>{member.name}</Text>
        {member.partTime < 1 && (
          <Text size="xs" c="dimmed">
            {t('bulk.partTime')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <NumberInput
          aria-label={t('bulk.targetOf', { name: member.name })}
          data-bulk
          value={bulk.targets[member.id] ?? ''}
          onChange={(value) => bulk.set(member.id, value === '' ? '' : Number(value))}
          onKeyDown={(event) => {
            const step =
              event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
            if (step === 0) return;
            event.preventDefault();
            move(event.currentTarget, step);
          }}
          error={bulk.errors[member.id]}
          thousandSeparator=","
          decimalScale={4}
          styles={{ input: { textAlign: 'right' } }}
        />
      </Table.Td>
    </Table.Tr>
  );
}
