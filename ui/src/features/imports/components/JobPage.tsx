import {
  Alert,
  Anchor,
  Button,
  Card,
  Code,
  Group,
  SimpleGrid,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconDownload, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { confirm } from '@/components/confirm';
import { JobProgress } from '@/components/JobProgress';
import { NumberValue } from '@/components/NumberValue';
import { PageHeader } from '@/components/PageHeader';
import { useNotifyProblem } from '@/components/problem-text';
import { Async } from '@/components/states';
import { url } from '@/lib/http';
import { isOpen, type Job, useJob } from '@/lib/reference/jobs';
import { useFormat } from '@/lib/use-format';
import { useCancelJob } from '../api/jobs';
import { JobStatusBadge } from './JobStatusBadge';

const counts = ['accepted', 'corrected', 'duplicates', 'skipped', 'rejected'] as const;

function Counts({ job }: { job: Job }) {
  const { t } = useTranslation('imports');
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, md: 5 }} component="dl" m={0}>
      {counts.map((count) => (
        <div key={count}>
          <Text component="dt" size="sm" c="dimmed">
            {t(`count.${count}`)}
          </Text>
          <Text
            component="dd"
            m={0}
            fz={26}
            fw={650}
            c={count === 'rejected' && job.rejected > 0 ? 'var(--pace-at-risk)' : undefined}
          >
            <NumberValue value={job[count]} />
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}

function Rejected({ job }: { job: Job }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const errors = job.errors ?? [];
  if (errors.length === 0) return null;
  return (
    <Card p={0} component="section" aria-labelledby="rejected">
      <Group justify="space-between" p="md" pb="xs">
        <div>
          <Title order={2} size="h4" id="rejected">
            {t('rejected.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {job.rejected > errors.length
              ? t('rejected.first', {
                  shown: format.number(errors.length),
                  total: format.number(job.rejected),
                })
              : t('rejected.hint')}
          </Text>
        </div>
        <Button
          component="a"
          href={url(`/jobs/${job.id}/rejected.csv`)}
          download
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('rejected.download')}
        </Button>
      </Group>
      <Table horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={80}>{t('rejected.line')}</Table.Th>
            <Table.Th>{t('rejected.column')}</Table.Th>
            <Table.Th>{t('rejected.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {errors.map(({ line, column, detail }, index) => (
            <Table.Tr key={index}>
              <Table.Td>{line === null ? '–' : format.number(line)}</Table.Td>
              <Table.Td>{column !== null && <Code>{column}</Code>}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{detail}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function CancelButton({ job }: { job: Job }) {
  const { t } = useTranslation('imports');
  const cancel = useCancelJob(job.id);
  const notifyProblem = useNotifyProblem();
  return (
    <Button
      variant="default"
      leftSection={<IconPlayerStop size={18} aria-hidden />}
      loading={cancel.isPending}
      onClick={() =>
        confirm({
          title: t('cancel.question'),
          text: t('cancel.text'),
          confirm: t('cancel.confirm'),
          cancel: t('cancel.goOn'),
          danger: true,
          onConfirm: () => cancel.mutate(undefined, { onError: notifyProblem }),
        })
      }
    >
      {t('cancel.open')}
    </Button>
  );
}

function Outcome({ job }: { job: Job }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const open = isOpen(job);
  const people = job.kind.includes('people');
  return (
    <>
      <PageHeader
        title={job.title || job.kind}
        lead={
          <Group gap="xs">
            <JobStatusBadge status={job.status} />
            {t('started', { at: format.instant(job.createdAt) })}
          </Group>
        }
        actions={open && <CancelButton job={job} />}
      />
      <Stack gap="lg">
        {job.status === 'failed' && (
          <Alert color="rose" icon={<IconAlertTriangle aria-hidden />} title={t('failed')} role="alert">
            {job.detail}
          </Alert>
        )}
        <Card>
          <Stack gap="lg">
            <JobProgress job={job} label={job.title || job.kind} size="lg" />
            <Counts job={job} />
            {job.status === 'done' && (
              <Group>
                <Button component={Link} to={people ? '/people' : '/leaderboards'}>
                  {t(people ? 'toPeople' : 'toLeaderboards')}
                </Button>
                <Button component={Link} to="/imports" variant="subtle" color="gray">
                  {t('another')}
                </Button>
              </Group>
            )}
          </Stack>
        </Card>
        <Rejected job={job} />
      </Stack>
    </>
  );
}

/** One import under way or over: progress, counts and what was refused. */
export default function JobPage() {
  const { t } = useTranslation('imports');
  const { id = '' } = useParams();
  const job = useJob(id);
  return (
    <>
      <Anchor
        component={Link}
        to="/imports"
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: 'center', gap: 4 }}
      >
        <IconArrowLeft size={16} aria-hidden />
        {t('title')}
      </Anchor>
      <Async query={job}>{(data) => <Outcome job={data} />}</Async>
    </>
  );
}
