import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { server } from '@/testing/mock/server';
import { api } from './api';
import { url } from './http';
import { Problem, Unreachable } from './problem';

describe('the HTTP client', () => {
  afterEach(() => {
    document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
  });

  it('leaves empty parameters out', () => {
    expect(url('/people', { query: 'a b', team: null, page: 0, status: '' })).toBe(
      '/api/v1/people?query=a+b&page=0',
    );
  });

  it('repeats the CSRF cookie in a header when it changes something', async () => {
    document.cookie = 'XSRF-TOKEN=abc%3D';
    let seen: string | null = null;
    server.use(
      http.post('/api/v1/goals', ({ request }) => {
        seen = request.headers.get('X-XSRF-TOKEN');
        return HttpResponse.json({ id: 'g1' }, { status: 201 });
      }),
    );

    await expect(api.post('/goals', { body: { target: 5 } })).resolves.toEqual({ id: 'g1' });
    expect(seen).toBe('abc=');
  });

  it('fails with the problem that the server describes', async () => {
    const errors = [{ pointer: '/target', detail: 'must not be negative' }];
    server.use(
      http.post('/api/v1/goals', () => HttpResponse.json({ title: 'Invalid', errors }, { status: 422 })),
    );

    await expect(api.post('/goals', { body: {} })).rejects.toMatchObject({
      status: 422,
      title: 'Invalid',
      errors,
    });
    await expect(api.post('/goals', { body: {} })).rejects.toBeInstanceOf(Problem);
  });

  it('says when the server cannot be reached', async () => {
    server.use(http.get('/api/v1/goals', () => HttpResponse.error()));

    await expect(api.get('/goals')).rejects.toBeInstanceOf(Unreachable);
  });
});
