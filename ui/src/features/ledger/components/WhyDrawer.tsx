import { Alert, Anchor, Drawer, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { QuestionThis } from '@/components/dispute/QuestionThis';
import { Async } from '@/components/states';
import { useWhy } from '@/components/why';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type LedgerEntry, type Why, whyQuery } from '../api/why';
import { useSlots } from './use-slots';
import classes from './WhyDrawer.module.css';

/** What was given: "+20 points", a badge, a score. */
function useWhat(): (entry: LedgerEntry) => string {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  return (entry) => {
    if (entry.badge !== null) return t('what.badge', { name: entry.badge.name });
    if (entry.points === null) return t(`what.${entry.kind}`, { defaultValue: t('what.other') });
    const kind = entry.kind === 'score' ? 'score' : 'points';
    return t(`what.${kind}`, { count: Math.abs(entry.points), number: format.signed(entry.points, 2) });
  };
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h5" mb={6}>
        {title}
      </Title>
      {children}
    </section>
  );
}

function RulePart({ why }: { why: Why }) {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const session = useSession();
  const { entry, sentence, author, approvedBy, publishedAt } = why;
  const { rulebook, version } = entry.cause;
  if (sentence === null || sentence === '') return null;
  const facts = [
    version !== null && t('rule.version', { version }),
    author !== null && t('rule.author', { author }),
    approvedBy !== null && t('rule.approvedBy', { name: approvedBy }),
    publishedAt !== null && t('rule.since', { at: format.instant(publishedAt) }),
  ];
  return (
    <Part title={t('rule.title')}>
      <blockquote className={classes.sentence}>{sentence}</blockquote>
      <Text size="sm" c="dimmed" mt={6}>
        {rulebook !== null &&
          (can(session, 'rules:read') ? (
            <Anchor component={Link} to={`/rules/${rulebook.id}`} inherit>
              {rulebook.name}
            </Anchor>
          ) : (
            rulebook.name
          ))}
        {rulebook !== null && ' · '}
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </Part>
  );
}

/** What crossed its bar stands among the others under its own name, too: shown once is enough. */
function seenOnce(seen: Record<string, string>): [string, string][] {
  const all = Object.entries(seen);
  return all.filter(
    ([slot, value]) =>
      slot !== 'value' ||
      !all.some(([other, same]) => other.includes('/') && (same === value || same.endsWith(` → ${value}`))),
  );
}

function NumbersPart({ seen }: { seen: Record<string, string> }) {
  const { t } = useTranslation('ledger');
  const read = useSlots();
  const shown = seenOnce(seen).map(([slot, value]) => ({ slot, ...read(slot, value) }));
  if (shown.length === 0) return null;
  return (
    <Part title={t('numbers')}>
      <dl className={classes.numbers}>
        {shown.map(({ slot, label, value }) => (
          <div key={slot}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function ActivityPart({ activity }: { activity: NonNullable<LedgerEntry['cause']['activity']> }) {
  const { t } = useTranslation('ledger');
  const names = useNames();
  const format = useFormat();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const type = types.find(({ key }) => key === activity.type);
  return (
    <Part title={t('activity')}>
      <Text size="sm">
        {type ? names.type(type) : activity.type} ·{' '}
        <time dateTime={activity.occurredAt}>{format.instant(activity.occurredAt)}</time>
      </Text>
      <Text size="sm" c="dimmed">
        {activity.source} · {activity.externalId}
      </Text>
    </Part>
  );
}

function Reason({ why }: { why: Why }) {
  const { t } = useTranslation('ledger');
  const what = useWhat();
  const format = useFormat();
  const { show } = useWhy();
  const { entry, sentence } = why;
  const { activity, actor, seen } = entry.cause;
  const related = entry.reversedBy ?? entry.reverses;
  const { account } = useSession();
  return (
    <Stack gap="lg">
      <div>
        <Text fz={26} fw={650} lh={1.2}>
          {what(entry)}
        </Text>
        <Text size="sm" c="dimmed">
          {entry.member.name} · <time dateTime={entry.at}>{format.instant(entry.at)}</time>
        </Text>
      </div>
      {related !== null && (
        <Alert color="amber" icon={<IconArrowBackUp aria-hidden />} py="xs">
          <Text size="sm">{t(entry.reversedBy === null ? 'reverses' : 'reversed')}</Text>
          <Anchor component="button" type="button" size="sm" onClick={() => show(related)}>
            {t(entry.reversedBy === null ? 'toReversed' : 'toReversal')}
          </Anchor>
        </Alert>
      )}
      {entry.text !== '' && <Text>{entry.text}</Text>}
      {(sentence === null || entry.reverses !== null) && entry.reason !== '' && (
        <Part title={t('reason')}>
          <Text size="sm">{entry.reason}</Text>
          {actor !== null && (
            <Text size="sm" c="dimmed">
              {t('actor', { actor })}
            </Text>
          )}
        </Part>
      )}
      <RulePart why={why} />
      <NumbersPart seen={seen} />
      {activity !== null && <ActivityPart activity={activity} />}
      {account?.personId === entry.member.id && (
        <div>
          <QuestionThis about={{ entry: entry.id }} what={what(entry)} />
        </div>
      )}
    </Stack>
  );
}

function AskedReason({ entry }: { entry: string }) {
  const { locale } = useFormat();
  const why = useQuery(whyQuery(entry, locale));
  return <Async query={why}>{(data) => <Reason why={data} />}</Async>;
}

/** Why there are points, a badge or a score: the rule's sentence, its version and author, the numbers it saw, the activity. */
export function WhyDrawer({ entry, onClose }: { entry: string | null; onClose: () => void }) {
  const { t } = useTranslation('ledger');
  return (
    <Drawer
      opened={entry !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {entry !== null && <AskedReason key={entry} entry={entry} />}
    </Drawer>
  );
}
