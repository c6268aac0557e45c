import { Anchor, Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconChecklist, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { myOnboardingQuery } from '@/lib/reference/onboarding';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type Onboarding, onboardingQuery } from '../api/onboardings';
import { nextOf } from './next';
import classes from './Onboarding.module.css';
import { OnboardingStatusBadge } from './OnboardingStatusBadge';
import { OnboardingView } from './OnboardingView';

/** What I am asked to do now, the first due first. */
function Next({ onboarding }: { onboarding: Onboarding }) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const { account } = useSession();
  const { stage, done, all, mine } = nextOf(onboarding, account?.personId ?? '');
  if (stage === null) return null;
  return (
    <Card component="section" aria-label={t('mine.next')} mb="lg">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h4">
            {t('mine.now', { stage: stage.name })}
          </Title>
          <Text size="sm" c="dimmed">
            {t('until', { day: format.day(stage.due) })}
          </Text>
        </Group>
        {all > 0 && (
          <div>
            <Text size="sm" mb={4}>
              {t('mine.done', { done: format.number(done), all: format.number(all) })}
            </Text>
            <Progress
              value={(done / all) * 100}
              color="moss"
              aria-label={t('mine.done', { done: format.number(done), all: format.number(all) })}
            />
          </div>
        )}
        {mine.length === 0 ? (
          <Text size="sm">{t('mine.nothing')}</Text>
        ) : (
          <ul className={classes.list} aria-label={t('mine.next')}>
            {mine.map((work) => (
              <li key={work.id} className={classes.entry}>
                <IconChecklist size={20} aria-hidden />
                <Stack gap={0}>
                  <Anchor
                    component={Link}
                    to={work.task === null ? '/tasks' : `/tasks?task=${work.task}`}
                    fw={550}
                  >
                    {work.title}
                  </Anchor>
                  {work.due !== null && (
                    <Text size="sm" c="dimmed">
                      {t('work.due', { at: format.day(work.due.slice(0, 10)) })}
                    </Text>
                  )}
                </Stack>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}

function Mine({ id }: { id: string }) {
  const onboarding = useQuery(onboardingQuery(id));
  return (
    <Async query={onboarding} loading={<LoadingRows rows={6} height={60} />}>
      {(data) => (
        <>
          <Next onboarding={data} />
          <OnboardingView onboarding={data} />
        </>
      )}
    </Async>
  );
}

/** A new hire's own page: what to do now, where I stand, and what is to come. */
export default function MinePage() {
  const { t } = useTranslation('onboarding');
  const { account } = useSession();
  const own = useQuery(myOnboardingQuery(account?.personId ?? null));
  return (
    <>
      <PageHeader
        title={t('mine.title')}
        lead={
          own.data ? (
            <Group gap="xs">
              <OnboardingStatusBadge status={own.data.status} />
              <span>{own.data.plan.name}</span>
            </Group>
          ) : (
            t('mine.lead')
          )
        }
        actions={
          <Button
            component={Link}
            to="/tasks"
            variant="light"
            leftSection={<IconChecklist size={18} aria-hidden />}
          >
            {t('mine.tasks')}
          </Button>
        }
      />
      <Async
        query={own}
        isEmpty={(data) => data === null}
        empty={<EmptyState icon={<IconRoute size={24} aria-hidden />} title={t('mine.empty')} />}
      >
        {(data) => data !== null && <Mine id={data.id} />}
      </Async>
    </>
  );
}
