import { Button, Group, Input, SegmentedControl, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityType } from '@/lib/reference/activity-types';
import { useNames } from '@/lib/names';
import { otherTypes, type OtherTypes } from '../api/preview-import';
import { type MappingValues, typeOf } from './mapping';

/** The choice that a word stands for no type, which the keyboard reaches as well. */
const NONE = '';

interface TypesFieldProps {
  values: MappingValues;
  words: string[];
  types: ActivityType[];
  errors: Record<string, React.ReactNode>;
  onChange: (change: Partial<MappingValues>) => void;
}

function AddWord({ onAdd }: { onAdd: (word: string) => void }) {
  const { t } = useTranslation('imports');
  const [word, setWord] = useState('');
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        label={t('types.other')}
        description={t('types.otherHint')}
        value={word}
        onChange={({ currentTarget }) => setWord(currentTarget.value)}
        flex={1}
      />
      <Button
        variant="default"
        disabled={word.trim() === ''}
        onClick={() => {
          onAdd(word.trim());
          setWord('');
        }}
      >
        {t('types.add')}
      </Button>
    </Group>
  );
}

/** Which activity type each word of the type column stands for, and what becomes of the rest. */
export function TypesField({ values, words, types, errors, onChange }: TypesFieldProps) {
  const { t } = useTranslation('imports');
  const names = useNames();
  const options = types.map((type) => ({ value: type.key, label: names.type(type) }));
  const known = types.map(({ key }) => key);
  if (values.columns.type === undefined) {
    return (
      <Select
        label={t('types.all')}
        description={t('types.allHint')}
        searchable
        clearable
        data={options}
        value={values.type}
        error={errors.type}
        onChange={(type) => onChange({ type })}
      />
    );
  }
  const set = (word: string, type: string | null) => {
    const others = Object.fromEntries(Object.entries(values.types).filter(([name]) => name !== word));
    onChange({ types: type === null ? others : { ...others, [word]: type } });
  };
  return (
    <Stack gap="sm">
      <div>
        <Input.Label>{t('types.title')}</Input.Label>
        <Input.Description>{t('types.hint', { column: values.columns.type })}</Input.Description>
      </div>
      <Table verticalSpacing={4} horizontalSpacing={4} withRowBorders={false}>
        <Table.Tbody>
          {words.map((word) => (
            <Table.Tr key={word}>
              <Table.Td fw={500}>{word}</Table.Td>
              <Table.Td w={28} c="dimmed">
                <IconArrowRight size={16} aria-hidden />
              </Table.Td>
              <Table.Td w="58%">
                <Select
                  aria-label={t('types.of', { word })}
                  clearable
                  searchable
                  placeholder={t(`otherTypes.${values.otherTypes}Short`)}
                  data={[{ value: NONE, label: t(`otherTypes.${values.otherTypes}Short`) }, ...options]}
                  value={typeOf(word, values, known)}
                  error={errors[`types.${word}`]}
                  onChange={(type) => set(word, type === NONE ? null : type)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <AddWord onAdd={(word) => set(word, known[0] ?? null)} />
      <div>
        <Input.Label id="other-types">{t('otherTypes.label')}</Input.Label>
        <SegmentedControl
          aria-labelledby="other-types"
          fullWidth
          value={values.otherTypes}
          onChange={(value) => onChange({ otherTypes: value as OtherTypes })}
          data={otherTypes.map((value) => ({ value, label: t(`otherTypes.${value}`) }))}
        />
        <Text size="xs" c="dimmed" mt={4}>
          {t(`otherTypes.${values.otherTypes}Hint`)}
        </Text>
      </div>
    </Stack>
  );
}
