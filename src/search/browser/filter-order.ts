import type { FilterName } from './address.ts';

/**
 * The values of a filter in the order in which they are offered: kinds and sizes in their own, years from the
 * newest, goals by number, others by how many pages have them.
 */
export function orderValues(
  name: FilterName,
  totals: Readonly<Record<string, number>>,
  {
    kinds,
    sizes,
    language,
  }: { kinds: readonly string[]; sizes: readonly string[]; /** Whose alphabet orders. */ language: string },
): string[] {
  const own = { kind: kinds, size: sizes }[name as string] ?? [];
  const place = (value: string) => (own.includes(value) ? own.indexOf(value) : own.length);
  const count = (value: string) => (name === 'year' || name === 'goal' ? 0 : (totals[value] ?? 0));
  const direction = name === 'year' ? -1 : 1;
  const { compare } = new Intl.Collator([language, 'en'], { numeric: true });
  return Object.keys(totals).sort(
    (a, b) => place(a) - place(b) || count(b) - count(a) || direction * compare(a, b),
  );
}
