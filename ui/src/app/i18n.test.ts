import { describe, expect, it } from 'vitest';
import { collectTexts } from './i18n';

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [prefix + key],
  );
}

const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe('the texts', () => {
  const { en = {}, ko = {} } = collectTexts();

  it('exist for the same features in both languages', () => {
    expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(en)).toContain('app');
  });

  it.each(Object.keys(en))('of "%s" have the same keys in both languages', (namespace) => {
    const keys = (texts: object = {}) => [...new Set(keysOf(texts).map(withoutPlural))].sort();

    expect(keys(ko[namespace])).toEqual(keys(en[namespace]));
  });
});
