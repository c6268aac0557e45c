import { ActionIcon, Group, NativeSelect } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
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
  const { data: current } = useQuery(calendarPeriodQuery(value.period, value.at));
  const today = dayIn(format.timeZone);
  const isLatest = current === undefined || current.to > today;
  const weekStart = organization?.weekStart === 'SUNDAY' ? 0 : organization?.weekStart === 'SATURDAY' ? 6 : 1;

  return (
    <Group gap={6} wrap="nowrap" maw="100%" role="group" aria-label={t('period.label')}>
      <NativeSelect
        aria-label={t('period.length')}
        value={value.period}
        onChange={({ currentTarget }) => {
          if (isPeriod(currentTarget.value)) onChange({ ...value, period: currentTarget.value });
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
        onClick={() => current && onChange({ ...value, at: addDays(current.from, -1) })}
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
        onChange={(day) => day !== null && onChange({ ...value, at: day })}
        popoverProps={{ withinPortal: true }}
        miw={96}
        style={{ flex: '1 1 150px' }}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('period.next')}
        disabled={isLatest}
        onClick={() => current && onChange({ ...value, at: current.to })}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
