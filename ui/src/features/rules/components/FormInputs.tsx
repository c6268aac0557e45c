import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';

interface CommonProps {
  label: string;
  error?: string;
  disabled: boolean;
}

export interface Option {
  value: string;
  label: string;
}

/** A number that counts once it is left. */
export function NumberField({
  value,
  onCommit,
  ...rest
}: CommonProps & { value: number; min?: number; onCommit: (value: number) => void }) {
  const [written, setWritten] = useState<number | string>(value);
  return (
    <NumberInput
      {...rest}
      size="sm"
      value={written}
      onChange={setWritten}
      onBlur={() => {
        if (typeof written !== 'number') setWritten(value);
        else if (written !== value) onCommit(written);
      }}
    />
  );
}

/** A text that counts once it is left. */
export function TextField({
  value,
  onCommit,
  ...rest
}: CommonProps & { value: string; description?: string; onCommit: (value: string) => void }) {
  const [written, setWritten] = useState(value);
  return (
    <TextInput
      {...rest}
      size="sm"
      value={written}
      onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      onBlur={() => written !== value && onCommit(written)}
    />
  );
}

/** One of several; what is chosen already stays on offer, whatever it is. */
export function ChoiceField<T extends string>({
  value,
  data,
  onCommit,
  ...rest
}: CommonProps & { value: T; data: Option[]; placeholder?: string; onCommit: (value: T) => void }) {
  const known = value === '' || data.some((option) => option.value === value);
  return (
    <Select
      {...rest}
      size="sm"
      value={value === '' ? null : value}
      data={known ? data : [...data, { value, label: value }]}
      searchable={data.length > 8}
      allowDeselect={false}
      onChange={(next) => next !== null && next !== value && onCommit(next as T)}
    />
  );
}

/** Any of several, or texts of one's own where nothing is on offer. */
export function ManyField({
  value,
  data,
  onCommit,
  ...rest
}: CommonProps & {
  value: string[];
  data: Option[] | null;
  placeholder?: string;
  onCommit: (value: string[]) => void;
}) {
  if (data === null) return <TagsInput {...rest} size="sm" value={value} onChange={onCommit} />;
  const strange = value.filter((one) => data.every((option) => option.value !== one));
  return (
    <MultiSelect
      {...rest}
      size="sm"
      value={value}
      searchable
      data={[...data, ...strange.map((one) => ({ value: one, label: one }))]}
      onChange={onCommit}
    />
  );
}
