import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { useNotifyProblem } from '@/components/problem-text';
import { Section } from '@/components/Section';
import { SubjectLink } from '@/components/SubjectLink';
import { coachingTemplatesQuery } from '@/lib/reference/coaching';
import { useFormat } from '@/lib/use-format';
import { type Schedule, schedulesQuery, useStopSchedule } from '../api/cycles';
import { useEvery } from './use-every';

function Row({ schedule }: { schedule: Schedule }) {
  const { t } = useTranslation(['coaching', 'components']);
  const format = useFormat();
  const everyText = useEvery();
  const stop = useStopSchedule();
  const notifyProblem = useNotifyProblem();
  const { data: templates = [] } = useQuery(coachingTemplatesQuery);
  const { id, member, template, every, nextOn } = schedule;
  const { name } = member;
  const ask = () =>
    confirm({
      title: t('schedules.stopTitle', { name }),
      text: t('schedules.stopText'),
      confirm: t('schedules.stop'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () =>
        stop.mutate(id, {
          onError: notifyProblem,
          onSuccess: () => notifyDone(t('schedules.stopped')),
        }),
    });
  return (
    <Card component="li" padding="sm" withBorder>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <div>
          <Text fw={600}>
            <SubjectLink subject={{ level: 'member', id: member.id, name }} underline="always" />
            {`: ${templates.find(({ key }) => key === template)?.name ?? template}`}
          </Text>
          <Text size="sm" c="dimmed">
            {t('schedules.next', { every: everyText(every), day: format.day(nextOn) })}
          </Text>
        </div>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('schedules.stopOf', { name })}
          loading={stop.isPending}
          onClick={ask}
        >
          {t('schedules.stop')}
        </Button>
      </Group>
    </Card>
  );
}

/** What opens coaching again and again; nothing where there is no such. */
export function SchedulesSection() {
  const { t } = useTranslation('coaching');
  const { data: schedules = [] } = useQuery(schedulesQuery);
  if (schedules.length === 0) return null;
  return (
    <Section title={t('schedules.title')} hint={t('schedules.hint')}>
      <Stack component="ul" gap="xs" m={0} p={0} aria-label={t('schedules.title')}>
        {schedules.map((schedule) => (
          <Row key={schedule.id} schedule={schedule} />
        ))}
      </Stack>
    </Section>
  );
}
