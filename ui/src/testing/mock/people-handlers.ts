import { http, HttpResponse } from 'msw';
import type { Day } from '@/lib/days';
import type { Absence, Membership, Person } from '@/lib/reference/people';
import { today } from './calendar';
import { problem } from './problem';
import { people, teams } from './world';

const base = '/api/v1';
let sequence = 100;
const nextId = (kind: string) => `${kind}${(sequence += 1)}`;

interface Entry {
  id: string;
  key: string;
  name: string;
  email: string | null;
  excluded: boolean;
  memberships: Membership[];
  absences: Absence[];
}

const teamOf = (id: string | null) => {
  const team = teams.find((candidate) => candidate.id === id);
  return team ? { id: team.id, name: team.name } : null;
};

const register: Entry[] = people.map((person, index) => ({
  id: person.id,
  key: person.key,
  name: person.name,
  email: `${person.key}@hanbit.example`,
  excluded: index === 7,
  memberships: [
    ...(index % 5 === 0
      ? [
          {
            id: nextId('m'),
            team: teamOf(teams[4]?.id ?? null),
            role: 'SDR',
            tags: [],
            partTime: 1,
            from: null,
            to: '2026-03-01',
            version: 0,
          },
        ]
      : []),
    {
      id: nextId('m'),
      team: teamOf(person.team),
      role: 'Account executive',
      tags: index % 3 === 0 ? ['mentor'] : [],
      partTime: index % 9 === 4 ? 0.6 : 1,
      from: index % 5 === 0 ? '2026-03-01' : null,
      to: index === 11 ? '2026-09-01' : null,
      version: 0,
    },
  ],
  version: 0,
  absences:
    index % 4 === 0 ? [{ id: nextId('x'), from: '2026-08-03', to: '2026-08-07', reason: 'Vacation' }] : [],
}));

const holds = ({ from, to }: Membership, day: Day) =>
  (from === null || from <= day) && (to === null || to > day);

function personOf(entry: Entry): Person {
  const day = today();
  const current = entry.memberships.find((membership) => holds(membership, day));
  const last = current ?? entry.memberships.at(-1);
  const upcoming = entry.memberships.some(({ from }) => from !== null && from > day);
  return {
    ...entry,
    status: current ? 'active' : upcoming ? 'upcoming' : 'left',
    team: last?.team ?? null,
    role: last?.role ?? null,
    tags: last?.tags ?? [],
    partTime: last?.partTime ?? 1,
    from: last?.from ?? null,
    to: last?.to ?? null,
    version: 0,
  };
}

const missing = () => problem(404, 'There is no such person.');
const find = (id: unknown) => register.find((entry) => entry.id === id);

interface MembershipBody {
  team: string | null;
  role: string | null;
  partTime?: number;
  from: Day | null;
  to?: Day | null;
}

function open(entry: Entry, { team, role, partTime = 1, from }: MembershipBody): void {
  const running = entry.memberships.at(-1);
  if (running?.to === null) running.to = from;
  entry.memberships.push({
    id: nextId('m'),
    team: teamOf(team),
    role,
    partTime,
    from,
    to: null,
    tags: [],
    version: 0,
  });
}

export const peopleHandlers = [
  http.get(`${base}/people`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const query = search.get('query')?.toLowerCase() ?? '';
    const status = search.get('status') ?? 'active';
    const team = search.get('team');
    const page = Number(search.get('page') ?? 0);
    const size = Number(search.get('size') ?? 50);
    const within = (id: string | undefined): boolean =>
      id !== undefined && (id === team || within(teams.find((one) => one.id === id)?.parent ?? undefined));
    const found = register
      .map(personOf)
      .filter((person) => `${person.name} ${person.email}`.toLowerCase().includes(query))
      .filter((person) => status === 'all' || (person.status === 'left') === (status === 'left'))
      .filter((person) => team === null || within(person.team?.id))
      .sort((a, b) => a.name.localeCompare(b.name));
    return HttpResponse.json({
      items: found.slice(page * size, (page + 1) * size),
      page,
      size,
      total: found.length,
    });
  }),
  http.post<never, MembershipBody & { key: string; name: string; email: string | null }>(
    `${base}/people`,
    async ({ request }) => {
      const body = await request.json();
      if (register.some(({ key }) => key === body.key))
        return problem(409, 'The key is taken.', [
          { pointer: '/key', detail: 'is the key of somebody else' },
        ]);
      const { key, name, email } = body;
      const entry: Entry = {
        id: nextId('p'),
        key,
        name,
        email,
        excluded: false,
        memberships: [],
        absences: [],
      };
      open(entry, body);
      register.push(entry);
      return HttpResponse.json(personOf(entry), { status: 201 });
    },
  ),
  http.get(`${base}/people/:id`, ({ params }) => {
    const entry = find(params.id);
    return entry ? HttpResponse.json(personOf(entry)) : missing();
  }),
  http.patch<{ id: string }, Partial<Entry>>(`${base}/people/:id`, async ({ params, request }) => {
    const entry = find(params.id);
    if (entry === undefined) return missing();
    Object.assign(entry, await request.json());
    return HttpResponse.json(personOf(entry));
  }),
  http.post<{ id: string }, MembershipBody>(`${base}/people/:id/memberships`, async ({ params, request }) => {
    const entry = find(params.id);
    if (entry === undefined) return missing();
    open(entry, await request.json());
    return HttpResponse.json(personOf(entry), { status: 201 });
  }),
  http.put<{ id: string; mid: string }, MembershipBody>(
    `${base}/people/:id/memberships/:mid`,
    async ({ params, request }) => {
      const membership = find(params.id)?.memberships.find(({ id }) => id === params.mid);
      if (membership === undefined) return missing();
      const body = await request.json();
      Object.assign(membership, { ...body, team: teamOf(body.team) });
      return HttpResponse.json(membership);
    },
  ),
  http.delete(`${base}/people/:id/memberships/:mid`, ({ params }) => {
    const entry = find(params.id);
    if (entry === undefined) return missing();
    entry.memberships = entry.memberships.filter(({ id }) => id !== params.mid);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post<{ id: string }, { on: Day }>(`${base}/people/:id/departure`, async ({ params, request }) => {
    const running = find(params.id)?.memberships.at(-1);
    if (running === undefined) return missing();
    running.to = (await request.json()).on;
    return new HttpResponse(null, { status: 204 });
  }),
  http.post<{ id: string }, Omit<Absence, 'id'>>(
    `${base}/people/:id/absences`,
    async ({ params, request }) => {
      const entry = find(params.id);
      if (entry === undefined) return missing();
      const absence = { id: nextId('x'), ...(await request.json()) };
      if (entry.absences.some(({ from, to }) => from <= absence.to && absence.from <= to))
        return problem(400, 'The absence overlaps another.', [
          { pointer: '/from', detail: 'overlaps an absence on record' },
        ]);
      entry.absences.push(absence);
      return HttpResponse.json(absence, { status: 201 });
    },
  ),
  http.delete(`${base}/people/:id/absences/:aid`, ({ params }) => {
    const entry = find(params.id);
    if (entry === undefined) return missing();
    entry.absences = entry.absences.filter(({ id }) => id !== params.aid);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post<never, { name: string; parent: string | null }>(`${base}/teams`, async ({ request }) => {
    const { name, parent } = await request.json();
    if (teams.some((team) => team.name === name))
      return problem(409, 'The name is taken.', [
        { pointer: '/name', detail: 'is the name of another team' },
      ]);
    const depth = (teams.find(({ id }) => id === parent)?.depth ?? 0) + 1;
    const team = {
      id: nextId('t'),
      name,
      parent,
      depth,
      manager: null,
      members: 0,
      archived: false,
      version: 0,
    };
    teams.push(team);
    return HttpResponse.json(team, { status: 201 });
  }),
  http.patch<{ id: string }, { name?: string; manager?: string | null }>(
    `${base}/teams/:id`,
    async ({ params, request }) => {
      const team = teams.find(({ id }) => id === params.id);
      if (team === undefined) return missing();
      const { name, manager } = await request.json();
      const leader = find(manager);
      team.name = name ?? team.name;
      team.manager = leader ? { id: leader.id, name: leader.name } : null;
      return HttpResponse.json(team);
    },
  ),
  http.post<{ id: string }, { parent: string | null }>(
    `${base}/teams/:id/placement`,
    async ({ params, request }) => {
      const team = teams.find(({ id }) => id === params.id);
      if (team === undefined) return missing();
      const { parent } = await request.json();
      team.parent = parent;
      team.depth = (teams.find(({ id }) => id === parent)?.depth ?? 0) + 1;
      return HttpResponse.json(team);
    },
  ),
  http.delete(`${base}/teams/:id`, ({ params }) => {
    const team = teams.find(({ id }) => id === params.id);
    if (team === undefined) return missing();
    if (team.members > 0)
      return problem(409, `${team.name} still has ${team.members} members today; move them first.`);
    team.archived = true;
    return new HttpResponse(null, { status: 204 });
  }),
];

export const personName = (id: string): string => find(id)?.name ?? id;
