import { Problem, Unreachable } from './problem';

const BASE = '/api/v1';

type Scalar = string | number | boolean;

/** Query parameters; null, undefined and empty ones are left out. */
export type Query = Record<string, Scalar | null | undefined>;

export interface SendOptions {
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
}

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie === undefined ? undefined : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

export function url(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return `${BASE}${path}${text === '' ? '' : `?${text}`}`;
}

/** Sends one request as the session's owner; every failure is a {@link Problem} or {@link Unreachable}. */
export async function send<T>(
  method: string,
  path: string,
  { query, body, signal }: SendOptions,
): Promise<T> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
  });
  const token = csrfToken();
  if (method !== 'GET' && token !== undefined) headers.set('X-XSRF-TOKEN', token);
  const multipart = body instanceof FormData;
  if (body !== undefined && !multipart) headers.set('Content-Type', 'application/json');

  let response: Response;
  try {
    response = await fetch(url(path, query), {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? undefined : multipart ? body : JSON.stringify(body),
      signal,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable(cause);
  }
  if (!response.ok) throw await Problem.from(response);
  const text = response.status === 204 ? '' : await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** A page of a list that can grow. */
export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

/** A list that cannot grow much and comes whole. */
export interface Items<T> {
  items: T[];
}
