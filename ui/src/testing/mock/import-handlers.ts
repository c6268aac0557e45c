import { http, HttpResponse } from 'msw';
import type { Job } from '@/lib/reference/jobs';
import { problem } from './problem';

const base = '/api/v1';

const job = (id: string, kind: string, title: string, more: Partial<Job> = {}): Job => ({
  id,
  kind,
  title,
  status: 'done',
  total: 8_800,
  processed: 8_800,
  accepted: 6_711,
  duplicates: 0,
  corrected: 0,
  deleted: 0,
  cancelRequested: false,
  requestedBy: 'sol.ibarra@hanbit.example',
  skipped: 2_087,
  rejected: 2,
  errors: [],
  createdAt: new Date(Date.now() - 7.2e7).toISOString(),
  finishedAt: new Date(Date.now() - 7.19e7).toISOString(),
  detail: null,
  result: null,
  ...more,
});

const rejections = [
  { line: 412, column: 'close_date', detail: '"2/30/2017" is not a date of the format M/d/yyyy' },
  { line: 1_877, column: 'sales_agent', detail: 'Nobody has the key "Elease Gluck"; import people first' },
];

export const jobs: Job[] = [
  job('j1', 'import-activities', 'sales_pipeline.csv', { errors: rejections }),
  job('j2', 'import-people', 'sales_teams.csv', {
    total: 35,
    processed: 35,
    accepted: 35,
    skipped: 0,
    rejected: 0,
    createdAt: new Date(Date.now() - 7.4e7).toISOString(),
  }),
  job('j3', 'import-activities', 'calls.xlsx.csv', {
    status: 'failed',
    total: 0,
    processed: 0,
    accepted: 0,
    skipped: 0,
    rejected: 0,
    detail: 'This is a spreadsheet, not a CSV file. Save it as CSV and try again.',
    createdAt: new Date(Date.now() - 9e7).toISOString(),
  }),
];

/** A job under way comes further whenever it is looked at. */
export function advance(current: Job): void {
  if (current.status !== 'running' && current.status !== 'queued') return;
  const total = current.total ?? 0;
  current.status = 'running';
  current.processed = Math.min(total, current.processed + Math.ceil(total / 6));
  current.accepted = current.processed - Math.min(2, current.processed);
  if (current.processed < total) return;
  Object.assign(current, {
    status: 'done',
    rejected: 2,
    errors: rejections,
    finishedAt: new Date().toISOString(),
  });
}

export function startJob(kind: string, title: string, total: number): Job {
  const started = job(`j${jobs.length + 1}`, kind, title, {
    status: 'queued',
    total,
    processed: 0,
    accepted: 0,
    skipped: 0,
    rejected: 0,
    createdAt: new Date().toISOString(),
    finishedAt: null,
  });
  jobs.unshift(started);
  return started;
}

const columns = [
  'opportunity_id',
  'sales_agent',
  'product',
  'account',
  'deal_stage',
  'close_date',
  'close_value',
];
const rows = [
  ['1C1I7A6R', 'kim.minjun', 'GTX Plus Basic', 'Cancity', 'Won', '3/1/2017', '1054'],
  ['Z063OYW0', 'lee.seoyeon', 'GTX Pro', 'Isdom', 'Won', '3/11/2017', '4514'],
  ['EC4QE1BX', 'lee.seoyeon', 'MG Special', 'Cancity', 'Lost', '3/7/2017', '0'],
  ['MV1LWRNH', 'park.jiho', 'GTX Basic', 'Codehow', 'Won', '3/9/2017', '588'],
  ['PE84CX4O', 'choi.haeun', 'GTX Basic', 'Hatfan', 'Engaging', '', ''],
];

const guess = {
  activities: {
    columns: {
      externalId: 'opportunity_id',
      member: 'sales_agent',
      type: 'deal_stage',
      occurredAt: 'close_date',
      amount: 'close_value',
    },
    types: { Won: 'deal_won', Lost: 'deal_lost' },
    otherTypes: 'skip',
    dateFormat: 'M/d/yyyy',
    attributes: ['product', 'account'],
  },
  people: { columns: { key: 'sales_agent', name: 'sales_agent' } },
};

export const importHandlers = [
  http.post(`${base}/imports/preview`, () =>
    HttpResponse.json({ encoding: 'UTF-8', delimiter: ',', columns, rows, guess }),
  ),
  http.get(`${base}/imports/mappings`, () => HttpResponse.json({ items: [] })),
  http.post(`${base}/imports/:kind`, ({ params }) => {
    const { id } = startJob(`import-${String(params.kind)}`, 'sales_pipeline.csv', 8_800);
    return HttpResponse.json({ id }, { status: 202 });
  }),
  http.get(`${base}/jobs`, ({ request }) => {
    const page = Number(new URL(request.url).searchParams.get('page') ?? 0);
    return HttpResponse.json({
      items: jobs.slice(page * 10, page * 10 + 10),
      page,
      size: 10,
      total: jobs.length,
    });
  }),
  http.get(`${base}/jobs/:id`, ({ params }) => {
    const found = jobs.find(({ id }) => id === params.id);
    if (found === undefined) return problem(404, 'There is no such job.');
    advance(found);
    return HttpResponse.json(found);
  }),
  http.delete(`${base}/jobs/:id`, ({ params }) => {
    const found = jobs.find(({ id }) => id === params.id);
    if (found !== undefined) found.status = 'cancelled';
    return new HttpResponse(null, { status: 204 });
  }),
];
