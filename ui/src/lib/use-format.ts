import { useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from './format';
import { useSession } from './session';
import { ValueStyles } from './value-styles';

/** Formatting in the user's language and the organization's time zone. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const { organization } = useSession();
  const styles = useContext(ValueStyles);
  const timeZone = organization?.timeZone ?? 'UTC';
  const currency = organization?.currency ?? 'USD';
  const fiscalYearStart = organization?.fiscalYearStart ?? 1;
  const locale = i18n.language === 'ko' ? 'ko' : 'en';
  return useMemo(
    () => createFormat({ locale, timeZone, currency, fiscalYearStart, styles }),
    [locale, timeZone, currency, fiscalYearStart, styles],
  );
}
