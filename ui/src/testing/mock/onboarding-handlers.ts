import { http, HttpResponse } from 'msw';
import type { Onboarding, Operation, StartRequest } from '@/features/onboarding/api/onboardings';
import type { Plan } from '@/features/onboarding/api/plans';
import type { requestOf } from '@/features/onboarding/components/plan-draft';
import * as world from './onboarding-world';
import { problem } from './problem';

const base = '/api/v1';
type Fault = Parameters<typeof problem>[2];
type Sent = ReturnType<typeof requestOf>;

let plans: Plan[] = [world.plan];
let onboarding: Onboarding = world.onboarding;

/** Puts everything back as it was, between tests. */
export function resetOnboarding(): void {
  plans = [world.plan];
  onboarding = world.onboarding;
}

const missing = (what: string) => problem(404, `There is no such ${what}.`);
const refused = (faults: NonNullable<Fault>) => problem(400, 'Some fields are not right.', faults);

function faultsOf({ name, stages }: Sent): NonNullable<Fault> {
  const faults: NonNullable<Fault> = [];
  const need = (pointer: string, value: unknown) => {
    if (value === '' || value === null) faults.push({ pointer, detail: 'is missing' });
  };
  need('/name', name);
  stages.forEach((stage, at) => {
    need(`/stages/${at}/name`, stage.name);
    need(`/stages/${at}/days`, stage.days);
    stage.tasks.forEach(({ title }, task) => need(`/stages/${at}/tasks/${task}/title`, title));
    stage.targets.forEach(({ indicator }, target) =>
      need(`/stages/${at}/targets/${target}/indicator`, indicator),
    );
  });
  return faults;
}

function applied(operation: Operation): Onboarding | NonNullable<Fault> {
  if (operation.op === 'move_task' && Number(operation.dueDay) > 730)
    return [{ pointer: '/operations/0/dueDay', detail: 'is after the end of the plan' }];
  const becomes: Partial<Record<NonNullable<Operation['op']>, Onboarding['status']>> = {
    pause: 'paused',
    resume: 'active',
  };
  return { ...onboarding, status: becomes[operation.op ?? 'sign_off'] ?? onboarding.status };
}

export const onboardingHandlers = [
  http.get(`${base}/onboarding-plans`, () => HttpResponse.json({ items: plans })),
  http.get(`${base}/onboarding-plans/:id`, ({ params }) => {
    const known = plans.find(({ id }) => id === params.id);
    return known ? HttpResponse.json(known) : missing('plan');
  }),
  http.post<never, Sent>(`${base}/onboarding-plans`, async ({ request }) => {
    const body = await request.json();
    const faults = faultsOf(body);
    if (faults.length > 0) return refused(faults);
    const plan = { ...body, id: `plan-${plans.length + 1}`, version: 0 } as Plan;
    plans = [...plans, plan];
    return HttpResponse.json(plan, { status: 201 });
  }),
  http.post(`${base}/onboarding-plans/packs/:key`, ({ params }) => {
    const plan = { ...world.plan, id: 'plan-9', key: String(params.key), name: '30-60-90' };
    plans = [...plans, plan];
    return HttpResponse.json(plan);
  }),
  http.put<{ id: string }, Sent>(`${base}/onboarding-plans/:id`, async ({ params, request }) => {
    const body = await request.json();
    const faults = faultsOf(body);
    if (faults.length > 0) return refused(faults);
    plans = plans.map((plan) =>
      plan.id === params.id ? ({ ...plan, ...body, version: plan.version + 1 } as Plan) : plan,
    );
    return HttpResponse.json(plans.find(({ id }) => id === params.id));
  }),
  http.delete(`${base}/onboarding-plans/:id`, ({ params }) => {
    plans = plans.filter(({ id }) => id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/onboardings/cohorts`, () => HttpResponse.json({ items: world.cohorts })),
  http.get(`${base}/onboardings`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const [status, cohort, member] = ['status', 'cohort', 'member'].map((name) => search.get(name));
    const items = world.rows
      .filter((row) => status === null || row.status === status)
      .filter((row) => cohort === null || row.cohort === cohort)
      .filter((row) => member === null || row.member.id === member);
    return HttpResponse.json({ items, page: 0, size: 25, total: items.length });
  }),
  http.post<never, StartRequest>(`${base}/onboardings`, async ({ request }) => {
    const { member, members } = await request.json();
    if (member != null && world.rows.some((row) => row.member.id === member))
      return refused([{ pointer: '/member', detail: 'has an onboarding that runs' }]);
    const started = (member == null ? (members ?? []) : [member]).map((id, index) => ({
      id: `o${index + 10}`,
      member: id,
    }));
    return HttpResponse.json({ id: 'o1', items: started }, { status: 201 });
  }),
  http.get(`${base}/onboardings/:id`, ({ params }) =>
    params.id === onboarding.id ? HttpResponse.json(onboarding) : missing('onboarding'),
  ),
  http.patch<{ id: string }, { operations: Operation[]; note: string | null }>(
    `${base}/onboardings/:id/plan`,
    async ({ request }) => {
      const { operations, note } = await request.json();
      const [operation = {}] = operations;
      const changed = applied(operation);
      if (Array.isArray(changed)) return refused(changed);
      const what = [operation.op, note].filter(Boolean).join(': ');
      onboarding = {
        ...changed,
        version: changed.version + 1,
        changes: [...changed.changes, { at: new Date().toISOString(), by: 'Shin Ara', what }],
      };
      return HttpResponse.json(onboarding);
    },
  ),
  http.post(`${base}/onboardings/:id/cancel`, () => {
    onboarding = { ...onboarding, status: 'cancelled' };
    return HttpResponse.json(onboarding);
  }),
];
