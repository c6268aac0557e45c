import type { Onboarding, OnboardingStage, StageCheckIn, StageTask } from '../api/onboardings';

export interface Next {
  /** The stage under way; null before the first and after the last. */
  stage: OnboardingStage | null;
  /** How much of the stage is done, by whomever. */
  done: number;
  all: number;
  /** What somebody is to do of what is open, whatever its stage: the first due first. */
  mine: (StageTask | StageCheckIn)[];
}

/** What comes next for somebody in an onboarding. */
export function nextOf({ stages }: Pick<Onboarding, 'stages'>, person: string): Next {
  const stage = stages.find(({ status }) => status === 'open') ?? null;
  const work = ({ tasks, checkIns }: OnboardingStage) => [...tasks, ...checkIns];
  const counted = stage === null ? [] : work(stage).filter(({ status }) => status !== 'cancelled');
  const mine = stages
    .flatMap(work)
    .filter(({ status, assignee }) => status === 'open' && assignee?.id === person)
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  return {
    stage,
    done: counted.filter(({ status }) => status === 'done').length,
    all: counted.length,
    mine,
  };
}
