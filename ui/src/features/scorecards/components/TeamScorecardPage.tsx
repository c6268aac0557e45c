import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { PeriodPicker } from '@/components/PeriodPicker';
import { Async, LoadingRows } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { RecommendationsSection } from '@/components/training/RecommendationsSection';
import { usePeriod } from '@/components/use-period';
import { scorecardQuery } from '@/lib/reference/scorecard';
import { teamsQuery } from '@/lib/reference/teams';
import { ScorecardView } from './ScorecardView';

/** A team's own goals in a period. */
export default function TeamScorecardPage() {
  const { t } = useTranslation('scorecards');
  const { id = '' } = useParams();
  const [choice, choose] = usePeriod('month');
  const card = useQuery(scorecardQuery({ level: 'team', id }, choice.period, choice.at));
  const { data: teams = [] } = useQuery(teamsQuery);
  const team = teams.find((candidate) => candidate.id === id);
  const parent = teams.find((candidate) => candidate.id === team?.parent);
  return (
    <>
      <PageHeader
        title={card.data?.subject.name ?? team?.name ?? t('team')}
        lead={
          <>
            {t('team')}
            {parent && (
              <>
                {' · '}
                <SubjectLink
                  subject={{ level: 'team', id: parent.id, name: parent.name }}
                  underline="always"
                />
              </>
            )}
            {team?.manager && ` · ${t('manager', { name: team.manager.name })}`}
          </>
        }
      />
      <Stack gap="lg">
        <Group>
          <PeriodPicker value={choice} onChange={choose} />
        </Group>
        <Async query={card} loading={<LoadingRows rows={6} height={64} />}>
          {(data) => (
            <ScorecardView card={data}>
              <RecommendationsSection level="team" id={id} />
            </ScorecardView>
          )}
        </Async>
      </Stack>
    </>
  );
}
