const LONGEST = 64;

/** A key guessed from a name: what is left of it in plain letters, or else what it is for, with a number that is free. */
export function keyFromName(name: string, purpose: string, taken: readonly string[] = []): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST - 4)
    .replace(/-+$/, '');
  const base = plain === '' ? purpose : plain;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
