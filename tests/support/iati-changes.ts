import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { isRecord } from '../../src/domain/record.ts';
import { mutated, mutations } from './mutations.ts';

/** Makes of the text of a content file another. */
export type Change = (file: string, text: string) => string;

/**
 * Changes of two sorts: any change at all (`mutations`), most of which the checks refuse; and, more often, values that a
 * field may have, at the edges of what IATI takes, up to three at once.
 */
export const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 1,
    arbitrary: mutations.map(
      (mutation): Change =>
        (file, text) =>
          mutated(file, text, mutation),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.record({ place: fc.nat(999), value: fc.nat(999) }), { minLength: 1, maxLength: 3 })
      .map(
        (picks): Change =>
          (_, text) =>
            withValues(text, picks),
      ),
  },
);

const dates = [
  ...['2024', '2024-02', '2024-02-29', '2023-12-31', '2024-01-01', '2025-01-01'],
  ...['2026-01-30', '2026-01-31', '2026-02-01', '2026-02', '2026', '2031-06-30', '1969', '9999'],
];
const periods = [
  ...[{ start: '2024-01-01' }, { start: '2024' }, { start: '2031-01' }],
  ...[
    ['2024-01-01', '2024-12-31'],
    ['2024-01-01', '2025-01-01'],
    ['2024-02-29', '2028-02-29'],
    ['2024-01-01', '2024-01-01'],
    ['2023-07', '2025-06'],
    ['2019', '2040'],
    ['2026-01-31', '2026-02-01'],
    ['2026-02-01', '2027-01-31'],
    ['1999-12-31', '2000-01-01'],
  ].map(([start, end]) => ({ start, end })),
];
const sums = [0, 1, 0.01, 0.05, 12.5, 99, 100.01, 7, 1e6, 750000, 33333333.33, 999999999999.99];
const moneys = [
  ...sums,
  ...['EUR', 'JPY', 'KWD', 'XCG', 'ZWG', 'HRK', 'UGX', 'CHF'].flatMap((currency) =>
    [7, 1000000].map((amount) => ({ amount, currency })),
  ),
];
const numbers = [0, 1, -1, 0.1, 1e-7, 1e21, 100, 33.3, -0.5, 123456789.123];
const quantities = [
  ...numbers,
  ...[
    { qualifier: 'about' },
    { unit: 'percent' },
    { asOf: '2024' },
    { asOf: '2024-02' },
    { asOf: '2024-02-29' },
    { asOf: '2031-01-01' },
  ].map((more) => ({ value: 5, ...more })),
];
const words = [
  ...['Fish & chips', 'a < b', '"quoted" and ‘quoted’', "it's", ']]>', '=SUM(A1)', '&amp;', '-'],
  ...['\u202bبكم\u202c', 'ສະບາຍດີ', '😀', 'e\u0301', 'a\tb', 'a\r\nb', 'a'.repeat(300)],
];
const addresses = ['https://example.org/?a=1&b=2', 'https://example.org/ä', 'https://例え.example/'];
const shares = [0, 1, 33.3, 33.333333, 50, 66.7, 99.99, 100, 0.0001, undefined];

// A word goes into one of those that may stand in its place.
const choices = [
  ['pipeline', 'implementation', 'finalisation', 'closed', 'suspended', 'cancelled'],
  ['project', 'programme', 'donor-brief'],
  ['pledge', 'commitment', 'received'],
  ['output', 'outcome', 'impact'],
  ['funding', 'accountable', 'extending', 'implementing', 'partner'],
  ['government', 'local-government', 'multilateral', 'national-ngo', 'international-ngo', 'employers'],
  ['workers', 'foundation', 'private', 'academic', 'other'],
  ['10', '21', '40', '80', '90'],
];

/** What a field may be instead, by its name; undefined takes it away. */
const values: Readonly<Record<string, (present: unknown, holder: Node) => readonly unknown[]>> = {
  ...each(['published', 'updated', 'date', 'asOf', 'launched', 'reported', 'adopted'], () => dates),
  period: () => [...periods, undefined],
  amount: (_, { currency }) => (currency === undefined ? moneys : sums),
  value: (present) => (typeof present === 'string' ? words : numbers),
  ...each(['baseline', 'planned', 'actual'], (present) =>
    isRecord(present) && 'date' in present ? [undefined] : [...quantities, undefined],
  ),
  ...each(['title', 'name', 'label', 'summary', 'purpose', 'comment', 'jobTitle', 'office'], () => words),
  ...each(['code', 'programmeCode', 'acronym'], () => [...words, undefined]),
  url: () => addresses,
  percentage: () => shares,
  countries: (present) => sharesOf(present),
  ...each(
    ['status', 'kind', 'role', 'type'],
    (present) => choices.find((all) => all.includes(String(present))) ?? [present],
  ),
  ...each(['ascending', 'public', 'secondaryReporter'], () => [true, false, undefined]),
  withdrawn: () => [true, false],
  unit: () => ['percent', 'people', undefined],
  durationMonths: () => [1, 12, 40, undefined],
  sdgTargets: () => [['1'], ['1', '1.3', '1.a'], ['17.19', '3'], ['3', '3'], []],
  sdgIndicator: () => ['1.3.1', '6.1.1', undefined],
  themes: () => [[], undefined],
  iatiRef: () => ['X-1', 'X 1', 'a/b', 'a&b', 'a|b', 'ü', undefined],
  iso2: () => ['FJ', 'KE', 'XK', 'AQ'],
  dacSector: () => ['43010', '11321', '16010', undefined],
  ...each(['reportingOrg', 'prefix'], () => ['X-1', 'X-1-a', 'a/b', 'a b', 'ü', 'a&b?', undefined]),
  ...each(['breakdown', 'actuals', 'budget', 'documents', 'participants', 'contributions'], () => [
    [],
    undefined,
  ]),
};

function each<Value>(fields: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(fields.map((field) => [field, value]));
}

function sharesOf(present: unknown): unknown[] {
  const ids = Array.isArray(present)
    ? present.map((one: unknown) => (isRecord(one) ? one['country'] : one))
    : [];
  const all = [
    [33.3, 66.7],
    [33.333333, 66.666667],
    [50, 49],
    [0, 100],
  ].map((percentages) => ids.map((country, i) => ({ country, percentage: percentages[i] ?? 0 })));
  return [ids, ids.slice(0, 1), ['fiji'], ...all];
}

type Node = Record<string, unknown>;

function withValues(text: string, picks: readonly { place: number; value: number }[]): string {
  const [, start = '', yaml = text, rest = ''] = /^(---\n)([^]*?\n)(---\n[^]*)$/u.exec(text) ?? [];
  const data: unknown = parse(yaml);
  for (const { place, value } of picks) {
    const fields = fieldsIn(data);
    const field = fields[place % fields.length];
    if (field) put(field, value);
  }
  return start + stringify(data, { lineWidth: 0 }) + rest;
}

function put({ holder, name }: Field, value: number): void {
  const pool = values[name]?.(holder[name], holder) ?? [];
  const chosen = pool[value % pool.length];
  if (chosen === undefined) Reflect.deleteProperty(holder, name);
  else holder[name] = structuredClone(chosen);
}

interface Field {
  holder: Node;
  name: string;
}

function fieldsIn(node: unknown): Field[] {
  if (Array.isArray(node)) return node.flatMap(fieldsIn);
  if (!isRecord(node)) return [];
  return Object.entries(node).flatMap(([name, child]) => [
    ...(Object.hasOwn(values, name) ? [{ holder: node, name }] : []),
    ...fieldsIn(child),
  ]);
}
