import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AwardsPanel } from '@/components/awards/AwardsPanel';
import { CoachingSection } from '@/components/cycle/CoachingSection';
import { PageHeader } from '@/components/PageHeader';
import { PeriodPicker } from '@/components/PeriodPicker';
import { Async, LoadingRows } from '@/components/states';
import { RecommendationsSection } from '@/components/training/RecommendationsSection';
import { TrainingSection } from '@/components/training/TrainingSection';
import { usePeriod } from '@/components/use-period';
import { scorecardQuery } from '@/lib/reference/scorecard';
import { HistorySection } from './HistorySection';
import { ScorecardView } from './ScorecardView';

/** One person's goals in a period, how they went before, and how each indicator moves. */
export default function PersonPage() {
  const { t } = useTranslation('scorecards');
  const { id = '' } = useParams();
  const [choice, choose] = usePeriod('month');
  const card = useQuery(scorecardQuery({ level: 'member', id }, choice.period, choice.at));
  return (
    <>
      <PageHeader title={card.data?.subject.name ?? t('person')} lead={t('person')} />
      <Stack gap="lg">
        <Group>
          <PeriodPicker value={choice} onChange={choose} />
        </Group>
        <Async query={card} loading={<LoadingRows rows={6} height={64} />}>
          {(data) => (
            <ScorecardView card={data}>
              <AwardsPanel person={id} />
              <HistorySection person={id} period={choice.period} />
              <RecommendationsSection level="member" id={id} />
              <CoachingSection person={id} />
              <TrainingSection person={id} />
            </ScorecardView>
          )}
        </Async>
      </Stack>
    </>
  );
}
