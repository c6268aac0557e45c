import { MultiSelect, Select, type ComboboxItem } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PeopleFilter, peopleQuery, personQuery } from '@/lib/reference/people';

const OFFERED = 30;

/** People to choose from while typing, with those already chosen. */
function useOffered(search: string, filter: PeopleFilter, chosen: ComboboxItem[]) {
  const [asked] = useDebouncedValue(search.trim(), 200);
  const known = chosen.some(({ label }) => label === search);
  const { data, isFetching } = useQuery(
    peopleQuery({ size: OFFERED, status: 'active', ...filter, query: known ? '' : asked }),
  );
  // Who has left is never chosen for anything to come.
  const found = (data?.items ?? [])
    .filter(({ status }) => status !== 'left')
    .map(({ id, name, team }) => ({ value: id, label: name, team: team?.name ?? '' }));
  const missing = chosen.filter(({ value }) => !found.some((person) => person.value === value));
  return { data: [...found, ...missing], isFetching };
}

interface CommonProps {
  label: ReactNode;
  description?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  filter?: PeopleFilter;
}

interface PersonSelectProps extends CommonProps {
  value?: string | null;
  onChange?: (id: string | null) => void;
  clearable?: boolean;
}

/** One person, found by name while typing. */
export function PersonSelect({ value = null, onChange, filter = {}, ...rest }: PersonSelectProps) {
  const { t } = useTranslation('components');
  const [search, setSearch] = useState('');
  const { data: person } = useQuery({ ...personQuery(value ?? ''), enabled: value !== null && value !== '' });
  const chosen = value && person ? [{ value: person.id, label: person.name }] : [];
  const { data, isFetching } = useOffered(search, filter, chosen);
  return (
    <Select
      searchable
      value={value}
      onChange={onChange}
      data={data}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      placeholder={t('person.placeholder')}
      nothingFoundMessage={isFetching ? t('loading') : t('person.none')}
      {...rest}
    />
  );
}

interface PeopleSelectProps extends CommonProps {
  value?: string[];
  /** Who is already chosen, by name. */
  known?: ComboboxItem[];
  onChange?: (ids: string[]) => void;
}

/** Any number of people, found by name while typing. */
export function PeopleSelect({ value = [], known = [], onChange, filter = {}, ...rest }: PeopleSelectProps) {
  const { t } = useTranslation('components');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(known);
  const { data, isFetching } = useOffered(search, filter, chosen);
  return (
    <MultiSelect
      searchable
      clearable
      value={value}
      onChange={(ids) => {
        setChosen(data.filter((person) => ids.includes(person.value)));
        onChange?.(ids);
      }}
      data={data}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      placeholder={value.length === 0 ? t('person.placeholder') : ''}
      nothingFoundMessage={isFetching ? t('loading') : t('person.none')}
      {...rest}
    />
  );
}
