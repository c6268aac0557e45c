/** Where in a plan something is wrong, counted from 1 as people do. */
export interface Place {
  stage: number | null;
  list: string | null;
  item: number | null;
}

/** Which part of a plan a field belongs to: `stages.1.tasks.0.title` is in the first task of the second stage. */
export function placeOf(field: string): Place {
  const [, stage, list, item] = /^stages\.(\d+)(?:\.(targets|tasks|checkIns)\.(\d+))?/.exec(field) ?? [];
  return {
    stage: stage === undefined ? null : Number(stage) + 1,
    list: list ?? null,
    item: item === undefined ? null : Number(item) + 1,
  };
}

/** The faults in the order of the page: of the plan itself, then stage by stage. */
export function inOrder(errors: Record<string, string>): [string, string][] {
  const padded = (field: string) => field.replace(/\d+/g, (number) => number.padStart(4, '0'));
  const rank = (field: string) => (field.startsWith('stages.') ? 1 : 0);
  return Object.entries(errors).sort(([a], [b]) => rank(a) - rank(b) || padded(a).localeCompare(padded(b)));
}
