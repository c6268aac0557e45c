import { http, HttpResponse } from 'msw';
import { addDays } from '@/lib/days';
import type { NewAssignment, Training, TrainingAssignment } from '@/lib/reference/trainings';
import { nameOf } from './award-handlers';
import { today } from './calendar';
import { problem } from './problem';
import { membersOf } from './world';

const base = '/api/v1';

const training = (id: string, name: string, more: Partial<Training> = {}): Training => ({
  id,
  key: id,
  name,
  description: 'Short and to the point.',
  kind: 'link',
  link: 'https://learn.example/opening',
  minutes: 30,
  indicator: 'calls',
  language: 'en',
  file: null,
  retired: false,
  version: 0,
  ...more,
});

const initialTrainings: Training[] = [
  training('tr1', 'Opening a call'),
  training('tr2', 'Demo craft', {
    kind: 'file',
    link: null,
    indicator: 'demos',
    file: { name: 'demo-craft.pdf', size: 2_400_000 },
  }),
];

const assignment = (
  id: string,
  of: string,
  member: string,
  more: Partial<TrainingAssignment> = {},
): TrainingAssignment => {
  const { key, name } = initialTrainings.find((one) => one.id === of) ?? { key: of, name: of };
  return {
    id,
    training: { id: of, key, name },
    member: nameOf(member),
    assignedBy: { kind: 'hand', name: 'Kim Minjun' },
    reason: null,
    assignedAt: new Date(Date.now() - 86_400_000).toISOString(),
    due: addDays(today(), 7),
    overdue: false,
    status: 'open',
    task: `task-${id}`,
    completedAt: null,
    feedback: null,
    cancelled: null,
    effect: null,
    ...more,
  };
};

const initialAssignments: TrainingAssignment[] = [
  assignment('ta1', 'tr1', 'p2', { task: 'g1' }),
  assignment('ta2', 'tr2', 'p2', {
    status: 'done',
    task: null,
    assignedBy: { kind: 'rule', name: 'Behind on demos' },
    completedAt: new Date(Date.now() - 20 * 86_400_000).toISOString(),
    feedback: { rating: 4, comment: 'Good examples' },
    effect: { indicator: 'demos', before: 1.2, after: 1.8, change: 0.6, days: 14 },
  }),
];

let trainings = initialTrainings;
let assignments = initialAssignments;

/** Puts trainings and assignments back as they were, between tests. */
export function resetTrainings(): void {
  trainings = initialTrainings;
  assignments = initialAssignments;
}

const recommended = {
  training: initialTrainings[0],
  indicator: { key: 'calls', name: 'Calls' },
  period: 'month',
  attainment: 0.62,
  pace: 0.71,
  reason: 'at_risk',
};

export const trainingHandlers = [
  http.get(`${base}/trainings`, () =>
    HttpResponse.json({ items: trainings.filter(({ retired }) => !retired) }),
  ),
  http.post<never, Training>(`${base}/trainings`, async ({ request }) => {
    const made = training(`tr${trainings.length + 1}`, '', await request.json());
    trainings = [...trainings, made];
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get<{ id: string }>(`${base}/trainings/:id`, ({ params }) => {
    const found = trainings.find(({ id }) => id === params.id);
    return found === undefined ? problem(404, 'There is no such training.') : HttpResponse.json(found);
  }),
  http.put<{ id: string }, Training>(`${base}/trainings/:id`, async ({ params, request }) => {
    const body = await request.json();
    trainings = trainings.map((one) => (one.id === params.id ? { ...one, ...body } : one));
    return HttpResponse.json(trainings.find(({ id }) => id === params.id));
  }),
  http.delete<{ id: string }>(`${base}/trainings/:id`, ({ params }) => {
    trainings = trainings.map((one) => (one.id === params.id ? { ...one, retired: true } : one));
    return new HttpResponse(null, { status: 204 });
  }),
  http.get<{ id: string }>(`${base}/trainings/:id/effect`, ({ params }) =>
    HttpResponse.json({
      indicator: params.id === 'tr1' ? 'calls' : null,
      people: 4,
      leftOut: 1,
      before: 8.5,
      after: 10,
      change: 1.5,
      peers: { before: 8.4, after: 8.9, change: 0.5 },
      caveat: 'No proof.',
    }),
  ),
  http.post<{ id: string }>(`${base}/trainings/:id/file`, ({ params }) => {
    trainings = trainings.map((one) =>
      one.id === params.id ? { ...one, file: { name: 'uploaded.pdf', size: 1_024 } } : one,
    );
    return HttpResponse.json(trainings.find(({ id }) => id === params.id));
  }),
  http.get(`${base}/training-assignments`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const member = search.get('member');
    const of = search.get('training');
    const items = assignments.filter(
      (one) => (member === null || one.member.id === member) && (of === null || one.training.id === of),
    );
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
  }),
  http.post<never, NewAssignment>(`${base}/training-assignments`, async ({ request }) => {
    const { training: key, member, team } = await request.json();
    const people = member == null ? membersOf(team ?? '').map(({ id }) => id) : [member];
    const made = people.map((person, index) =>
      assignment(`ta${assignments.length + index + 1}`, key ?? '', person),
    );
    assignments = [...made, ...assignments];
    return HttpResponse.json({ items: made }, { status: 201 });
  }),
  http.get<{ id: string }>(`${base}/people/:id/training-recommendations`, ({ params }) =>
    HttpResponse.json({ items: params.id === 'p2' ? [recommended] : [] }),
  ),
  http.get<{ id: string }>(`${base}/teams/:id/training-recommendations`, ({ params }) =>
    HttpResponse.json({ items: params.id === 'seoul' ? [recommended] : [] }),
  ),
];
