import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustments, IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Async, LoadingRows } from '@/components/states';
import { awardsQuery } from '@/lib/reference/awards';
import { personQuery } from '@/lib/reference/people';
import { can, useSession } from '@/lib/session';
import { AdjustPoints } from './AdjustPoints';
import { BadgesTabs } from './BadgesTabs';
import { Cabinet } from './Cabinet';
import { LedgerSection } from './LedgerSection';
import { PointsSection } from './PointsSection';

function Earned({ person, own }: { person: string; own: boolean }) {
  const session = useSession();
  const awards = useQuery(awardsQuery(person));
  return (
    <Stack gap="lg">
      <Async query={awards} loading={<LoadingRows rows={3} height={140} />}>
        {(data) => (
          <>
            <PointsSection awards={data} />
            <Cabinet held={data.badges} own={own} />
            {(own || can(session, 'people:read')) && <LedgerSection key={person} person={person} />}
          </>
        )}
      </Async>
    </Stack>
  );
}

/** What somebody has earned: level, points, badges, and every entry behind them. */
export default function BadgesPage() {
  const { t } = useTranslation('badges');
  const session = useSession();
  const { id } = useParams();
  const [adjusting, { open, close }] = useDisclosure(false);
  const mine = session.account?.personId ?? null;
  const person = id ?? mine;
  const own = person === mine;
  const { data: somebody } = useQuery({
    ...personQuery(person ?? ''),
    enabled: person !== null && !own,
  });
  return (
    <>
      <PageHeader
        title={own || !somebody ? t('title') : t('titleOf', { name: somebody.name })}
        lead={own ? t('lead') : t('leadOf')}
        actions={
          <>
            {person !== null && (
              <Button
                component={Link}
                to={`/people/${person}`}
                variant="default"
                leftSection={<IconChartBar size={18} aria-hidden />}
              >
                {t('scorecard')}
              </Button>
            )}
            {can(session, 'rules:write') && (
              <Button
                variant="default"
                leftSection={<IconAdjustments size={18} aria-hidden />}
                onClick={open}
              >
                {t('adjust.title')}
              </Button>
            )}
          </>
        }
      />
      {id === undefined && <BadgesTabs />}
      {person === null ? (
        <Cabinet held={[]} own={false} />
      ) : (
        <Earned key={person} person={person} own={own} />
      )}
      <AdjustPoints person={own ? null : person} opened={adjusting} onClose={close} />
    </>
  );
}
