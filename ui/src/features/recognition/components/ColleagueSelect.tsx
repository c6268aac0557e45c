import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PeopleSelect } from '@/components/PersonSelect';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { can, useSession } from '@/lib/session';
import { colleaguesQuery } from '../api/colleagues';

type ColleagueSelectProps = Pick<
  Parameters<typeof PeopleSelect>[0],
  'label' | 'value' | 'onChange' | 'error' | 'required'
>;

const OFFERED = 50;

function FromBoards({ value = [], ...rest }: ColleagueSelectProps) {
  const { t } = useTranslation('components');
  const { account } = useSession();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { data: people = [] } = useQuery(colleaguesQuery(indicators[0]?.key ?? ''));
  return (
    <MultiSelect
      searchable
      clearable
      value={value}
      data={people.filter((person) => person.value !== account?.personId)}
      limit={OFFERED}
      placeholder={value.length === 0 ? t('person.placeholder') : ''}
      nothingFoundMessage={t('person.none')}
      {...rest}
    />
  );
}

/** Any number of colleagues, for everyone who may give kudos. */
export function ColleagueSelect(props: ColleagueSelectProps) {
  return can(useSession(), 'people:read') ? <PeopleSelect {...props} /> : <FromBoards {...props} />;
}
