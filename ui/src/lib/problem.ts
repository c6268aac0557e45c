/** One invalid field of a request, as RFC 9457 problems of this API name it. */
export interface FieldProblem {
  pointer: string;
  detail: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  errors?: FieldProblem[];
}

/** An answer of the server that says what was wrong, where, and what would be right. */
export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldProblem[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.type = body.type ?? 'about:blank';
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.errors = body.errors ?? [];
  }

  /** Reads the problem out of a failed response; a body that is no problem leaves only the status. */
  static async from(response: Response): Promise<Problem> {
    try {
      return new Problem(response.status, (await response.json()) as ProblemBody);
    } catch {
      return new Problem(response.status);
    }
  }
}

/** The server could not be reached at all. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached', { cause });
    this.name = 'Unreachable';
  }
}

/** A JSON pointer (`/filter/conditions/0/value`) as the path of a form field (`filter.conditions.0.value`). */
export function fieldOf(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** What to hand to a form's `setErrors`: the first message of every field that the server refused. */
export function formErrors(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  const fields: Record<string, string> = {};
  for (const { pointer, detail } of error.errors) {
    const field = fieldOf(pointer);
    if (field !== '') fields[field] ??= detail;
  }
  return fields;
}
