import { Text, ThemeIcon } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import type { Indicator } from '@/lib/reference/indicators';
import { useFormat } from '@/lib/use-format';
import type { Suggestion } from '../api/today';
import classes from './SuggestionPanel.module.css';

interface SuggestionPanelProps {
  suggestions: Suggestion[];
  indicators: Indicator[];
}

/** What would bring me back on pace, solved through my own conversion ratios. */
export function SuggestionPanel({ suggestions, indicators }: SuggestionPanelProps) {
  const { t } = useTranslation('my-day');
  const format = useFormat();
  return (
    <Section title={t('suggestions.title')} hint={t('suggestions.hint')}>
      {suggestions.length === 0 ? (
        <Text c="dimmed">{t('suggestions.none')}</Text>
      ) : (
        <ul className={classes.list}>
          {suggestions.map(({ indicator, need, perDay, reason }) => {
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
                      indicator: known?.name ?? indicator,
                    })}
                  </Text>
                  {perDay !== null && (
                    <Text size="sm" component="span" display="block">
                      {t('suggestions.perDay', { amount: format.value(perDay, { ...rounded, decimals: 1 }) })}
                    </Text>
                  )}
                  {reason && (
                    <Text size="sm" c="dimmed" component="span" display="block">
                      {reason}
                    </Text>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
