import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BadgeMark } from '@/components/awards/BadgeMark';
import { Section } from '@/components/Section';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { WhyButton } from '@/components/why';
import { badgesQuery, type HeldBadge } from '@/lib/reference/awards';
import { useFormat } from '@/lib/use-format';
import classes from './Cabinet.module.css';
import { shelf } from './shelf';

/** The badges of a person in colour, and in grey those that are still to be earned. */
export function Cabinet({ held, own }: { held: HeldBadge[]; own: boolean }) {
  const { t } = useTranslation('badges');
  const format = useFormat();
  const badges = useQuery(badgesQuery);
  return (
    <Section title={t('cabinet.title')} hint={t('cabinet.hint', { count: held.length })}>
      <Async
        query={badges}
        loading={<LoadingRows rows={2} height={96} />}
        isEmpty={(all) => all.length === 0 && held.length === 0}
        empty={<EmptyState title={t('cabinet.empty')} hint={t('cabinet.emptyHint')} />}
      >
        {(all) => (
          <ul className={classes.shelf}>
            {shelf(all, held).map(({ badge, earned, holders }) => (
              <li key={badge.key} className={classes.badge} data-locked={earned === null || undefined}>
                <BadgeMark badge={badge} size={56} locked={earned === null} />
                <div>
                  <Text component="h3" size="md" fw={600}>
                    {badge.name}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {badge.description}
                  </Text>
                  {earned === null ? (
                    <Text size="xs" c="dimmed">
                      {t(own ? 'cabinet.locked' : 'cabinet.lockedOther')}
                      {holders !== null && ` · ${t('holders.count', { count: holders })}`}
                    </Text>
                  ) : (
                    <Text size="xs" component="div">
                      <time dateTime={earned.awardedAt}>
                        {t('cabinet.since', { at: format.instant(earned.awardedAt) })}
                      </time>{' '}
                      <WhyButton entry={earned.effectId} of={badge.name} />
                    </Text>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Async>
    </Section>
  );
}
