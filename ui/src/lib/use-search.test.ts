import { describe, expect, it } from 'vitest';
import { pageOf } from './use-search';

describe('the page that an address asks for', () => {
  it('is the first unless the address says another that there can be', () => {
    const asked = ['', 'page=3', 'page=-1', 'page=two', 'page=2.7'];
    expect(asked.map((search) => pageOf(new URLSearchParams(search)))).toEqual([0, 3, 0, 0, 2]);
  });
});
