import { ActionIcon, Group, Text } from '@mantine/core';
import { IconCheck, IconChevronLeft, IconChevronRight, IconClock, IconTrendingUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '@/components/Section';
import { Async, LoadingRows } from '@/components/states';
import { type Day, dayIn, toUtc } from '@/lib/days';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { calendarQuery, type CalendarEntry } from '../api/cycles';
import classes from './Calendar.module.css';
import { monthOf, monthsLater, weeksOf } from './month';

const icons = { held: IconCheck, planned: IconClock, follow_up: IconTrendingUp };

function EntryLink({ entry, today }: { entry: CalendarEntry; today: Day }) {
  const { t } = useTranslation('coaching');
  const { cycle, day, kind, member } = entry;
  const late = kind === 'planned' && day < today;
  const state = t(`calendar.${late ? 'late' : kind}`);
  const Icon = icons[kind];
  return (
    <Link to={`/coaching/${cycle}`} data-kind={late ? 'late' : kind} title={state}>
      <Icon size={13} aria-hidden />
      {member.name}
      <span className="visually-hidden">, {state}</span>
    </Link>
  );
}

interface MonthProps {
  month: Day;
  weeks: Day[][];
  entries: CalendarEntry[];
}

function Month({ month, weeks, entries }: MonthProps) {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  const today = dayIn(format.timeZone);
  const weekday = new Intl.DateTimeFormat(format.language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <>
      <div className={classes.head} aria-hidden>
        {weeks[0]?.map((day) => (
          <span key={day}>{weekday.format(toUtc(day))}</span>
        ))}
      </div>
      <ul className={classes.weeks} aria-label={t('calendar.of', { month: format.month(month) })}>
        {weeks.map((week) => (
          <li key={week[0]}>
            <ul className={classes.week}>
              {week.map((day) => {
                const found = entries.filter((entry) => entry.day === day);
                return (
                  <li
                    key={day}
                    className={classes.day}
                    data-outside={monthOf(day) !== month || undefined}
                    data-empty={found.length === 0 || undefined}
                    aria-current={day === today ? 'date' : undefined}
                  >
                    <span className={classes.number} data-today={day === today || undefined}>
                      <span className={classes.short} aria-hidden>
                        {Number(day.slice(8))}
                      </span>
                      <span className={classes.long} aria-hidden>
                        {format.shortDay(day)}
                      </span>
                      <span className="visually-hidden">{format.longDay(day)}</span>
                    </span>
                    {found.length > 0 && (
                      <ul className={classes.sessions}>
                        {found.map((entry) => (
                          <li key={`${entry.cycle} ${entry.kind} ${entry.number}`}>
                            <EntryLink entry={entry} today={today} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sessions of a month: what was held, what is planned, and what is late. */
export function CalendarSection() {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  const { organization } = useSession();
  const [month, show] = useState(monthOf(dayIn(format.timeZone)));
  const weeks = weeksOf(month, organization?.weekStart ?? 'MONDAY');
  const from = weeks[0]?.[0] ?? month;
  const to = weeks.at(-1)?.at(-1) ?? month;
  const entries = useQuery(calendarQuery(from, to));
  return (
    <Section
      title={t('calendar.title')}
      hint={<span aria-live="polite">{format.month(month)}</span>}
      actions={
        <Group gap={4}>
          <ActionIcon aria-label={t('calendar.previous')} onClick={() => show(monthsLater(month, -1))}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('calendar.next')} onClick={() => show(monthsLater(month, 1))}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </Group>
      }
    >
      <Async query={entries} loading={<LoadingRows rows={5} height={64} />}>
        {(found) => (
          <>
            <Month month={month} weeks={weeks} entries={found} />
            {found.length === 0 && (
              <Text size="sm" c="dimmed" mt="sm">
                {t('calendar.empty')}
              </Text>
            )}
          </>
        )}
      </Async>
    </Section>
  );
}
