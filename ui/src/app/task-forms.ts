import type { TaskFormTable } from '@/components/task/task-forms';
import type { TaskField } from '@/components/task/fields';
import { EscalationForm } from '@/features/coaching/components/EscalationForm';
import { ReviewForm } from '@/features/coaching/components/ReviewForm';
import { SessionForm } from '@/features/coaching/components/SessionForm';
import { DisputeReviewForm } from '@/features/disputes/components/DisputeReviewForm';
import { TrainingTaskForm } from '@/features/trainings/components/TrainingTaskForm';

const note: TaskField = { key: 'note', kind: 'text' };

/** How tasks are answered, by form: a feature adds its forms here. What is not listed gets the general form. */
export const taskForms: TaskFormTable = {
  'onboarding-*': { fields: [note] },
  'onboarding-check-in': { fields: [note], hint: 'checkIn' },
  'onboarding-sign-off': { fields: [note], hint: 'signOff' },
  'coaching-session': { component: SessionForm },
  'coaching-review': { component: ReviewForm },
  'coaching-escalation': { component: EscalationForm },
  'coaching-action': { fields: [note] },
  training: { component: TrainingTaskForm },
  'dispute-review': { component: DisputeReviewForm },
};
