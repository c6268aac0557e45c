import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/lib/session';

const firstDays: Partial<Record<string, 0 | 6>> = { SUNDAY: 0, SATURDAY: 6 };

/** A day, typed or picked: `2017-05-15`, in weeks that start as the organization's do. */
export function DayInput(props: Omit<DateInputProps, 'firstDayOfWeek' | 'valueFormat'>) {
  const { t } = useTranslation('components');
  const { organization } = useSession();
  return (
    <DateInput
      valueFormat="YYYY-MM-DD"
      placeholder={t('day.placeholder')}
      firstDayOfWeek={firstDays[organization?.weekStart ?? 'MONDAY'] ?? 1}
      leftSection={<IconCalendar size={16} aria-hidden />}
      popoverProps={{ withinPortal: true }}
      {...props}
    />
  );
}
