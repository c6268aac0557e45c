import { ActionIcon, Group, NativeSelect } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, dayIn, isPeriod, type Period, periods } from '@/lib/days';
import { calendarPeriodQuery } from '@/lib/reference/calendar';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';

export interface PeriodChoice {
  period: Period;
  at: Day;
}

interface PeriodPickerProps {
  value: PeriodChoice;
  onChange: (value: PeriodChoice) => void;
  choices?: readonly Period[];
}

/** A period of the organization's calendar: its length, the one before, the one after, or the one that holds a day. */
export function PeriodPicker({ value, onChange, choices = periods }: PeriodPickerProps) {
  const { t } = useTranslation('components');
  const format = useFormat();
  const { organization } = useSession();
  const client = useQueryClient();
  const { data: current } = useQuery(calendarPeriodQuery(value.period, value.at));
  const today = dayIn(format.timeZone);
  // What is over is shown as it ended: a day in the middle would show how things stood then.
  const choose = async (period: Period, day: Day) => {
    const { to } = await client.fetchQuery(calendarPeriodQuery(period, day));
    const last = addDays(to, -1);
    onChange({ period, at: last < today ? last : today });
  };
  const isLatest = current === undefined || current.to > today;
  const weekStart = organization?.weekStart === 'SUNDAY' ? 0 : organization?.weekStart === 'SATURDAY' ? 6 : 1;

  return (
    <Group gap={6} wrap="nowrap" maw="100%" role="group" aria-label={t('period.label')}>
      <NativeSelect
        aria-label={t('period.length')}
        value={value.period}
        onChange={({ currentTarget }) => {
          if (isPeriod(currentTarget.value)) void choose(currentTarget.value, value.at);
        }}
        data={choices.map((period) => ({ value: period, label: t(`period.${period}`) }))}
        w={{ base: 84, sm: 104 }}
        style={{ flex: 'none' }}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('period.previous')}
        disabled={current === undefined}
        onClick={() => current && void choose(value.period, addDays(current.from, -1))}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <DatePickerInput
        aria-label={t('period.pick')}
        value={value.at}
        maxDate={today}
        firstDayOfWeek={weekStart}
        valueFormatter={() =>
          current ? format.period(current.period, current.from, current.to) : format.day(value.at)
        }
        onChange={(day) => day !== null && void choose(value.period, day)}
        popoverProps={{ withinPortal: true }}
        miw={96}
        style={{ flex: '1 1 150px' }}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('period.next')}
        disabled={isLatest}
        onClick={() => current && void choose(value.period, current.to)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
