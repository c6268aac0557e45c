import { DateTimePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { instantIn, wallClockIn } from '@/lib/days';
import { useFormat } from '@/lib/use-format';
import type { Board } from './use-board';

interface MomentPickerProps {
  board: Board;
  change: (change: { moment: string | null; at?: string | null }) => void;
}

/** The board as it stood at a moment, on the organization's clock. */
export function MomentPicker({ board, change }: MomentPickerProps) {
  const { t } = useTranslation('leaderboards');
  const { timeZone } = useFormat();
  return (
    <DateTimePicker
      label={t('moment.label')}
      placeholder={t('moment.now')}
      clearable
      value={board.moment === null ? null : wallClockIn(timeZone, new Date(board.moment))}
      maxDate={wallClockIn(timeZone, new Date())}
      valueFormat="YYYY-MM-DD HH:mm"
      onChange={(value) =>
        change(
          value === null
            ? { moment: null, at: board.at }
            : { moment: instantIn(timeZone, value).toISOString(), at: null },
        )
      }
      miw={190}
    />
  );
}
