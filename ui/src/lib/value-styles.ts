import { createContext } from 'react';
import type { ValueStyle } from './format';
import type { Indicator } from './reference/indicators';

/** How the values of each indicator are written where the indicator leaves it open. */
export const ValueStyles = createContext<ReadonlyMap<string, ValueStyle>>(new Map());

/**
 * Amounts are money of the organization, and a ratio whose parts are all counted in its whole (won of won and lost) is
 * a percentage.
 */
export function valueStyles(indicators: Indicator[], currency: string | null): Map<string, ValueStyle> {
  const styles = new Map<string, ValueStyle>();
  for (const { key, aggregation, of, numerator, denominator } of indicators) {
    const counted = aggregation === 'count' || aggregation === 'distinct';
    if (of === 'amount' && !counted) styles.set(key, { currency });
    const share = numerator.length > 0 && numerator.every((part) => denominator.includes(part));
    if (aggregation === 'ratio' && share) styles.set(key, { unit: '%' });
  }
  return styles;
}
