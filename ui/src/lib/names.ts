import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityType } from './reference/activity-types';

/** An indicator as it stands in any answer: a scorecard's line calls its key `indicator`. */
interface NamedIndicator {
  name: string;
  key?: string;
  indicator?: string;
}

export interface Names {
  indicator: (indicator: NamedIndicator) => string;
  type: (type: ActivityType) => string;
}

/**
 * What to call the indicators and activity types: those that Pacesetter ships are called in the user's language until
 * someone gives them a name of their own; all others as they are named.
 */
export function useNames(): Names {
  const { t, i18n } = useTranslation('lib');
  return useMemo(() => {
    const english = i18n.getFixedT('en', 'lib');
    const shown = (text: string, name: string) =>
      i18n.exists(text, { ns: 'lib' }) && english(text) === name ? t(text) : name;
    return {
      indicator: ({ key, indicator, name }) => shown(`shipped.indicator.${indicator ?? key ?? ''}`, name),
      type: ({ key, name }) => shown(`shipped.type.${key}`, name),
    };
  }, [t, i18n]);
}
