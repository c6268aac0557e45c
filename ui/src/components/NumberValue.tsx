import { useTranslation } from 'react-i18next';
import { NO_VALUE, type ValueStyle } from '@/lib/format';
import { useFormat } from '@/lib/use-format';
import classes from './NumberValue.module.css';
import { useFlash } from './use-flash';

interface NumberValueProps {
  value: number | null | undefined;
  of?: ValueStyle;
  /** Shortens long numbers; the full one stays in the title. */
  short?: boolean;
  as?: 'value' | 'percent' | 'signed';
}

/** A number in the user's language that lights up for a moment when it changes. */
export function NumberValue({ value, of = {}, short = false, as = 'value' }: NumberValueProps) {
  const { t } = useTranslation('components');
  const format = useFormat();
  const changed = useFlash(value);
  if (value === null || value === undefined) {
    return (
      <span className={classes.number}>
        <span aria-hidden>{NO_VALUE}</span>
        <span className="visually-hidden">{t('noValue')}</span>
      </span>
    );
  }
  const full =
    as === 'percent'
      ? format.percent(value)
      : as === 'signed'
        ? format.signed(value, of.decimals ?? 0)
        : format.value(value, of);
  const text = short && as === 'value' ? format.shortValue(value, of) : full;
  return (
    <span
      className={classes.number}
      data-changed={changed || undefined}
      title={text === full ? undefined : full}
    >
      {text}
    </span>
  );
}
