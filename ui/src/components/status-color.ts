import type { Status } from '@/lib/reference/standing';

const colors: Record<Status, string> = {
  ahead: 'var(--pace-ahead)',
  on_pace: 'var(--pace-on-pace)',
  behind: 'var(--pace-behind)',
  at_risk: 'var(--pace-at-risk)',
};

/** The strong colour of a status, for strokes and bars. */
export function statusColor(status: Status | null): string {
  return status === null ? 'var(--mantine-color-dimmed)' : colors[status];
}
