import { Button, Group, NumberInput, Stack, Table, TagsInput, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { parsedQuery, usePrint } from '../api/language';
import { type Cell, cellsOf, type Path, type RuleTable, tablesOf, withCell, withRow } from './rule-table';
import type { TypedRule } from './typed-rule';
import type { Draft } from './use-draft';

interface CellInputProps {
  label: string;
  value: Cell;
  disabled: boolean;
  onCommit: (value: Cell) => void;
}

/** A cell; what is written in it counts once it is left. */
function CellInput({ label, value, disabled, onCommit }: CellInputProps) {
  const [written, setWritten] = useState<Cell>(value);
  const commit = () => {
    if (JSON.stringify(written) !== JSON.stringify(value)) onCommit(written);
  };
  const common = { 'aria-label': label, size: 'xs', disabled, onBlur: commit } as const;
  if (typeof written === 'number')
    return (
      <NumberInput
        {...common}
        value={written}
        onChange={(next) => typeof next === 'number' && setWritten(next)}
      />
    );
  if (Array.isArray(written)) return <TagsInput {...common} value={written} onChange={setWritten} />;
  return (
    <TextInput
      {...common}
      value={written}
      onChange={({ currentTarget }) => setWritten(currentTarget.value)}
    />
  );
}

interface OneTableProps {
  table: RuleTable;
  rules: TypedRule[];
  disabled: boolean;
  onChange: (rules: TypedRule[]) => void;
}

function OneTable({ table, rules, disabled, onChange }: OneTableProps) {
  const { t } = useTranslation('rules');
  const label = (path: Path) => t(`table.${path.split('/').at(-1) ?? 'value'}`);
  return (
    <Stack gap="xs">
      <Table.ScrollContainer minWidth={420}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {table.columns.map((path) => (
                <Table.Th key={path}>{label(path)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.places.map((place) => {
              const rule = rules[place];
              if (rule === undefined) return null;
              const cells = cellsOf(rule);
              return (
                <Table.Tr key={place}>
                  {table.columns.map((path) => (
                    <Table.Td key={path}>
                      <CellInput
                        key={JSON.stringify(cells.get(path))}
                        label={`${label(path)}, ${rule.name}`}
                        value={cells.get(path) ?? ''}
                        disabled={disabled}
                        onCommit={(value) =>
                          onChange(rules.map((one, at) => (at === place ? withCell(one, path, value) : one)))
                        }
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={disabled}
          onClick={() => onChange(withRow(rules, table))}
        >
          {t('table.add')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The rules as tables: one for each shape, with the values that may be changed without writing a sentence. */
export function TableView({ draft, readOnly }: { draft: Draft; readOnly: boolean }) {
  const { t } = useTranslation('rules');
  const parsed = useQuery({
    ...parsedQuery(draft.text, draft.language),
    enabled: draft.text.trim() !== '',
  });
  const print = usePrint();
  const notifyProblem = useNotifyProblem();
  if (draft.text.trim() === '') return <EmptyState title={t('table.empty')} hint={t('table.emptyHint')} />;
  return (
    <Async query={parsed}>
      {({ rules, problems }) =>
        problems.length > 0 || rules.length === 0 ? (
          <EmptyState title={t('table.unsound')} hint={t('table.unsoundHint')} />
        ) : (
          <Stack gap="xl">
            <Text size="sm" c="dimmed">
              {t('table.hint')}
            </Text>
            {tablesOf(rules).map((table) => (
              <OneTable
                key={table.shape}
                table={table}
                rules={rules}
                disabled={readOnly || print.isPending}
                onChange={(changed) =>
                  print.mutate(
                    { rules: changed, language: draft.language },
                    { onError: notifyProblem, onSuccess: ({ text }) => draft.write(text) },
                  )
                }
              />
            ))}
          </Stack>
        )
      }
    </Async>
  );
}
