import { Text, ThemeIcon } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import type { Indicator } from '@/lib/reference/indicators';
import { useFormat } from '@/lib/use-format';
import type { Suggestion } from '../api/today';
import classes from './SuggestionPanel.module.css';

const RATE_DECIMALS = 3;

interface SuggestionPanelProps {
  suggestions: Suggestion[];
  indicators: Indicator[];
  /** What an indicator is called. */
  nameOf: (key: string) => string;
}

/** What would bring me back on pace, solved through my own conversion ratios. */
export function SuggestionPanel({ suggestions, indicators, nameOf }: SuggestionPanelProps) {
  const { t } = useTranslation('my-day');
  const format = useFormat();
  const reason = ({ indicator, towards, period, gap, rate, source }: Suggestion) => {
    const goal = indicators.find(({ key }) => key === towards);
    const left = format.value(gap, goal);
    if (rate === null || source === 'goal') return t(`suggestions.reason.goal.${period}`, { gap: left });
    return t(`suggestions.reason.from.${source}`, {
      gap: left,
      towards: nameOf(towards),
      effort: nameOf(indicator),
      each: format.value(Number(rate.toPrecision(3)), { ...goal, decimals: RATE_DECIMALS }),
    });
  };
  return (
    <Section title={t('suggestions.title')} hint={t('suggestions.hint')}>
      {suggestions.length === 0 ? (
        <Text c="dimmed">{t('suggestions.none')}</Text>
      ) : (
        <ul className={classes.list}>
          {suggestions.map((suggestion) => {
            const { indicator, need, perDay } = suggestion;
            const known = indicators.find(({ key }) => key === indicator);
            const rounded = { ...known, decimals: known?.currency ? 0 : Math.min(1, known?.decimals ?? 0) };
            return (
              <li key={indicator}>
                <ThemeIcon variant="light" size={34} radius="xl" color="flare" aria-hidden>
                  <IconTarget size={18} />
                </ThemeIcon>
                <span>
                  <Text fw={600} component="span">
                    {t('suggestions.need', {
                      amount: format.value(known?.decimals === 0 ? Math.ceil(need) : need, rounded),
                      indicator: nameOf(indicator),
                    })}
                  </Text>
                  <Text size="sm" component="span" display="block">
                    {t('suggestions.perDay', { amount: format.value(perDay, { ...rounded, decimals: 1 }) })}
                  </Text>
                  <Text size="sm" c="dimmed" component="span" display="block">
                    {reason(suggestion)}
                  </Text>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
