import type { Day } from '@/lib/days';
import type { NewAssignment } from '@/lib/reference/trainings';

export interface AssignValues {
  training: string | null;
  who: 'member' | 'team';
  member: string | null;
  team: string | null;
  due: Day | null;
  note: string;
}

/** What to ask the server for; what was left empty is left out. */
export const newAssignment = ({ training, who, member, team, due, note }: AssignValues): NewAssignment => ({
  training: training ?? '',
  ...(who === 'member' ? { member: member ?? '' } : { team: team ?? '' }),
  ...(due === null ? {} : { due }),
  ...(note.trim() === '' ? {} : { note: note.trim() }),
});
