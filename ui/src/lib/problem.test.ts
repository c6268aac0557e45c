import { describe, expect, it } from 'vitest';
import { fieldOf, formErrors, Problem } from './problem';

describe('a problem answer', () => {
  it('maps JSON pointers to the paths of form fields', () => {
    expect(fieldOf('/name')).toBe('name');
    expect(fieldOf('/filter/conditions/0/value')).toBe('filter.conditions.0.value');
    expect(fieldOf('#/attributes/a~1b')).toBe('attributes.a/b');
  });

  it('keeps the first message of every field and none for the whole', () => {
    const problem = new Problem(422, {
      errors: [
        { pointer: '/key', detail: 'must not be empty' },
        { pointer: '/key', detail: 'must be short' },
        { pointer: '', detail: 'something else' },
      ],
    });

    expect(formErrors(problem)).toEqual({ key: 'must not be empty' });
    expect(formErrors(new Error('no problem'))).toEqual({});
  });

  it('leaves only the status where the body is none', async () => {
    const problem = await Problem.from(new Response('<html>Bad gateway</html>', { status: 502 }));

    expect(problem.status).toBe(502);
    expect(problem.detail).toBe('');
  });
});
