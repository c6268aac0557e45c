import { Button, Collapse, Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { PeriodPicker } from '@/components/PeriodPicker';
import { levels } from '@/lib/reference/standing';
import { inTreeOrder, teamsQuery } from '@/lib/reference/teams';
import { type Board, sizes, tenures } from './use-board';
import { MomentPicker } from './MomentPicker';

/** Among the keys of indicators, none of which begins so. */
const POINTS = '@points';

interface BoardFiltersProps {
  board: Board;
  change: (change: Partial<Record<keyof Board, string | number | null>>) => void;
}

function Segments({ board, change }: BoardFiltersProps) {
  const { t } = useTranslation('leaderboards');
  const { data: teams = [] } = useQuery(teamsQuery);
  const changeRole = useDebouncedCallback((role: string) => change({ role }), 350);
  const current = inTreeOrder(teams.filter(({ archived }) => !archived));
  const deepest = Math.max(1, ...current.map(({ depth }) => depth));
  return (
    <Group gap="sm" align="flex-end" pt="sm">
      {board.level !== 'company' && (
        <NativeSelect
          label={t('segment.team')}
          value={board.team ?? ''}
          onChange={({ currentTarget }) => change({ team: currentTarget.value })}
          data={[
            { value: '', label: t('segment.allTeams') },
            ...current.map(({ id, name, depth }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth - 1)}${name}`,
            })),
          ]}
        />
      )}
      {board.level === 'team' && (
        <NativeSelect
          label={t('segment.depth')}
          value={String(board.depth ?? '')}
          onChange={({ currentTarget }) => change({ depth: currentTarget.value })}
          data={[
            { value: '', label: t('segment.allDepths') },
            ...Array.from({ length: deepest }, (_, index) => ({
              value: String(index + 1),
              label: t('segment.depthIs', { depth: index + 1 }),
            })),
          ]}
        />
      )}
      {board.level === 'member' && (
        <>
          <TextInput
            label={t('segment.role')}
            placeholder={t('segment.anyRole')}
            defaultValue={board.role ?? ''}
            onChange={({ currentTarget }) => changeRole(currentTarget.value)}
          />
          <NativeSelect
            label={t('segment.tenure')}
            value={board.tenure}
            onChange={({ currentTarget }) => change({ tenure: currentTarget.value })}
            data={tenures.map((value) => ({
              value,
              label: t(`segment.tenureIs.${value === '' ? 'any' : value}`),
            }))}
          />
        </>
      )}
      <NativeSelect
        label={t('segment.size')}
        value={String(board.size)}
        onChange={({ currentTarget }) => change({ size: currentTarget.value })}
        data={sizes.map((size) => ({ value: String(size), label: t('segment.top', { size }) }))}
      />
      <MomentPicker board={board} change={change} />
    </Group>
  );
}

/** Which board: indicator, period and level first, segments when asked for. */
export function BoardFilters({ board, change }: BoardFiltersProps) {
  const { t } = useTranslation(['leaderboards', 'components']);
  const segmented = [board.team, board.role, board.depth, board.moment].some(Boolean) || board.tenure !== '';
  const [open, { toggle }] = useDisclosure(segmented);
  return (
    <div>
      <Group gap="sm">
        <IndicatorSelect
          w={190}
          value={board.by === 'points' ? POINTS : board.indicator}
          onChange={(key) =>
            key !== null && change(key === POINTS ? { by: 'points' } : { by: null, indicator: key })
          }
          first={{ value: POINTS, label: t('points') }}
        />
        <PeriodPicker value={board} onChange={({ period, at }) => change({ period, at, moment: null })} />
        <SegmentedControl
          aria-label={t('level')}
          value={board.level}
          onChange={(level) => change({ level })}
          data={levels.map((level) => ({ value: level, label: t(`components:level.${level}`) }))}
        />
        <Button
          variant={segmented ? 'light' : 'default'}
          leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden />}
          onClick={toggle}
          aria-expanded={open}
        >
          {t('segments')}
        </Button>
      </Group>
      <Collapse expanded={open}>
        <Segments board={board} change={change} />
      </Collapse>
    </div>
  );
}
