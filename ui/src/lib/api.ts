import type { paths } from '@/generated/api';
import { type Query, send } from './http';

/** The addresses of the API as its OpenAPI document has them, without what all begin with. */
type Paths = { [P in keyof paths as P extends `/api/v1${infer Rest}` ? Rest : never]: paths[P] };
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The addresses that know a method. */
type PathsOf<M extends Method> = {
  [P in keyof Paths]: Paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof Paths];
type Operation<P extends PathsOf<M>, M extends Method> = Paths[P] extends Record<M, infer O> ? O : never;

type Json<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : undefined;
type AnswerOf<O> = O extends { responses: infer R } ? Json<R[keyof R & (200 | 201 | 202 | 204)]> : never;

type PathOf<O> = O extends { parameters: { path: infer P } } ? { path: P } : unknown;
/** What is null is left out of the address. */
type OrNull<Q> = { [K in keyof Q]: Q[K] | null };
type QueryOf<O> = O extends { parameters: { query: infer Q } }
  ? { query: OrNull<Q> }
  : O extends { parameters: { query?: infer Q } }
    ? { query?: OrNull<Q> }
    : unknown;
type BodyOf<O> = O extends { requestBody: { content: infer C } }
  ? { body: C extends { 'application/json': infer Body } ? Body : FormData }
  : O extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? { body?: Body }
    : O extends { requestBody?: { content: { 'multipart/form-data': unknown } } }
      ? { body: FormData }
      : unknown;
type OptionsOf<O> = PathOf<O> & QueryOf<O> & BodyOf<O> & { signal?: AbortSignal };
/** The options may be left out where nothing in them is needed. */
type Arguments<Options> = object extends Options ? [options?: Options] : [options: Options];

type Call<M extends Method> = <P extends PathsOf<M>>(
  path: P,
  ...options: Arguments<OptionsOf<Operation<P, M>>>
) => Promise<AnswerOf<Operation<P, M>>>;

interface AnyOptions {
  path?: Record<string, string>;
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
}

function fill(path: string, values: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

function call<M extends Method>(method: M): Call<M> {
  return ((path: string, { path: values, ...rest }: AnyOptions = {}) =>
    send(method.toUpperCase(), fill(path, values), rest)) as Call<M>;
}

/** The HTTP API: what each address takes and gives is what the server's own description of it says. */
export const api = {
  get: call('get'),
  post: call('post'),
  put: call('put'),
  patch: call('patch'),
  delete: call('delete'),
};
