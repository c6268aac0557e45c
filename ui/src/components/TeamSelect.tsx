import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inTreeOrder, type Team, teamsQuery } from '@/lib/reference/teams';

interface TeamSelectProps extends Omit<SelectProps, 'data'> {
  /** Which teams may be chosen; all that are not archived unless given. */
  offered?: (team: Team) => boolean;
}

/** The teams as options, indented as they nest. */
export function teamOptions(teams: Team[], offered: (team: Team) => boolean = () => true) {
  return inTreeOrder(teams)
    .filter((team) => !team.archived && offered(team))
    .map(({ id, name, depth }) => ({ value: id, label: name, depth }));
}

/** One team of the tree. */
export function TeamSelect({ offered, ...rest }: TeamSelectProps) {
  const { t } = useTranslation('components');
  const { data: teams = [] } = useQuery(teamsQuery);
  const options = teamOptions(teams, offered);
  const depths = new Map(options.map(({ value, depth }) => [value, depth]));
  return (
    <Select
      searchable
      data={options}
      placeholder={t('team.placeholder')}
      nothingFoundMessage={t('team.none')}
      renderOption={({ option }) => (
        <span style={{ paddingInlineStart: `${((depths.get(option.value) ?? 1) - 1) * 16}px` }}>
          {option.label}
        </span>
      )}
      {...rest}
    />
  );
}
