import { addDays, type Day, type Period, toUtc } from './days';

export type Locale = 'en' | 'ko';

/** How an indicator's values are written. */
export interface ValueStyle {
  /** The indicator's key (a scorecard's line calls it `indicator`), by which its usual style is found. */
  key?: string;
  indicator?: string;
  unit?: string | null;
  currency?: string | null;
  decimals?: number | null;
}

export interface FormatSettings {
  locale: Locale;
  timeZone: string;
  currency: string;
  /** First month of the fiscal year, 1 to 12. */
  fiscalYearStart: number;
  /** By indicator key: how its values are written where the indicator itself does not say. */
  styles?: ReadonlyMap<string, ValueStyle>;
}

export const NO_VALUE = '–';

/** Numbers, days and moments in one language and one organization's time zone. */
export function createFormat({ locale, timeZone, currency, fiscalYearStart, styles }: FormatSettings) {
  const language = locale === 'ko' ? 'ko-KR' : 'en-US';
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const known = numbers.get(key) ?? new Intl.NumberFormat(language, options);
    numbers.set(key, known);
    return known;
  };
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  const moments = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {
      timeZone,
      ...(locale === 'ko' ? { hourCycle: 'h23' } : {}),
      ...options,
    });

  const number = (value: number, decimals = 0) =>
    numberFormat({ maximumFractionDigits: decimals }).format(value);
  const percent = (value: number, decimals = 0) =>
    numberFormat({ style: 'percent', maximumFractionDigits: decimals }).format(value);

  const style = (value: number | null | undefined, of: ValueStyle, compact: boolean): string => {
    const usual = styles?.get(of.indicator ?? of.key ?? '');
    const { decimals } = of;
    const unit = of.unit ?? usual?.unit;
    const own = of.currency ?? usual?.currency;
    if (value === null || value === undefined) return NO_VALUE;
    const short = compact && Math.abs(value) >= 10_000;
    const notation: Intl.NumberFormatOptions = short
      ? { notation: 'compact', maximumSignificantDigits: 3 }
      : { maximumFractionDigits: decimals ?? 0 };
    if (own)
      return numberFormat({ style: 'currency', currency: own, minimumFractionDigits: 0, ...notation }).format(
        value,
      );
    if (unit === '%') return numberFormat({ style: 'percent', maximumFractionDigits: 1 }).format(value);
    const text = numberFormat(notation).format(value);
    return unit ? `${text} ${unit}` : text;
  };

  const fiscalYearOf = (day: Day) => {
    const date = toUtc(day);
    return date.getUTCFullYear() + (fiscalYearStart > 1 && date.getUTCMonth() + 1 >= fiscalYearStart ? 1 : 0);
  };
  const yearLabel = (day: Day) => {
    const year = fiscalYearOf(day);
    if (fiscalYearStart > 1) return locale === 'ko' ? `${year} 회계연도` : `FY${year}`;
    return locale === 'ko' ? `${year}년` : String(year);
  };
  const quarterLabel = (day: Day) => {
    const quarter = Math.floor(((toUtc(day).getUTCMonth() + 1 - fiscalYearStart + 12) % 12) / 3) + 1;
    return locale === 'ko' ? `${yearLabel(day)} ${quarter}분기` : `Q${quarter} ${yearLabel(day)}`;
  };

  return {
    locale,
    language,
    timeZone,
    currency,
    number,
    percent,
    /** A number with its sign, for changes and gaps. */
    signed: (value: number, decimals = 0) =>
      numberFormat({ maximumFractionDigits: decimals, signDisplay: 'exceptZero' }).format(value),
    money: (value: number, own: string = currency) => style(value, { currency: own, decimals: 0 }, false),
    /** An indicator's value, written out. */
    value: (value: number | null | undefined, of: ValueStyle = {}) => style(value, of, false),
    /** An indicator's value, shortened where it is long. */
    shortValue: (value: number | null | undefined, of: ValueStyle = {}) => style(value, of, true),
    day: (day: Day) => dates({ dateStyle: 'medium' }).format(toUtc(day)),
    longDay: (day: Day) =>
      dates({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }).format(toUtc(day)),
    shortDay: (day: Day) => dates({ month: 'short', day: 'numeric' }).format(toUtc(day)),
    month: (day: Day) => dates({ month: 'long', year: 'numeric' }).format(toUtc(day)),
    shortMonth: (day: Day) => dates({ month: 'short' }).format(toUtc(day)),
    /** `to` is exclusive, as everywhere in the API. */
    range: (from: Day, to: Day) =>
      dates({ year: 'numeric', month: 'short', day: 'numeric' }).formatRange(
        toUtc(from),
        toUtc(addDays(to, -1)),
      ),
    instant: (instant: string | Date) =>
      moments({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant)),
    time: (instant: string | Date) => moments({ timeStyle: 'short' }).format(new Date(instant)),
    /** What a period is called: `to` is exclusive. */
    period: (period: Period, from: Day, to: Day): string => {
      switch (period) {
        case 'day':
          return dates({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' }).format(
            toUtc(from),
          );
        case 'week':
          return dates({ year: 'numeric', month: 'short', day: 'numeric' }).formatRange(
            toUtc(from),
            toUtc(addDays(to, -1)),
          );
        case 'month':
          return dates({ year: 'numeric', month: 'long' }).format(toUtc(from));
        case 'quarter':
          return quarterLabel(from);
        case 'year':
          return yearLabel(from);
      }
    },
  };
}

export type Format = ReturnType<typeof createFormat>;
