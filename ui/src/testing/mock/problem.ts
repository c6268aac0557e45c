import { HttpResponse } from 'msw';

export const problem = (status: number, detail: string, errors: { pointer: string; detail: string }[] = []) =>
  HttpResponse.json(
    { type: 'about:blank', title: detail, status, detail, errors },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
