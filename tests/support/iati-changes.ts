import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { isRecord } from '../../src/domain/record.ts';
import { mutated, mutations } from './mutations.ts';

/** Makes of the text of a content file another. */
export type Change = (file: string, text: string) => string;

/**
 * Changes of two sorts, as many of each: any change at all (`mutations`), most of which the checks refuse, and values
 * that a field may have, at the edges of what IATI takes, up to four at once.
 */
export const changes: fc.Arbitrary<Change> = fc.oneof(
  mutations.map(
    (mutation): Change =>
      (file, text) =>
        mutated(file, text, mutation),
  ),
  fc.array(fc.record({ place: fc.nat(999), value: fc.nat(999) }), { minLength: 1, maxLength: 4 }).map(
    (picks): Change =>
      (_, text) =>
        withValues(text, picks),
  ),
);

const dates = [
  ...['2024', '2024-02', '2024-02-29', '2023-12-31', '2024-01-01', '2025-01-01'],
  ...[
    '2026-01-30',
    '2026-01-31',
    '2026-02-01',
    '2026-02',
    '2026',
    '2031-06-30',
    '1969',
    '0001-01-01',
    '9999',
  ],
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
const sums = [0, 1, 0.01, 0.05, 12.5, 99, 100.01, 7, 1e6, 750000, 33333333.33, 999999999999.99, 1e15];
const currencies = ['EUR', 'JPY', 'KWD', 'XCG', 'ZWG', 'HRK', 'UGX', 'CHF'];
const moneys = [
  ...sums,
  ...currencies.flatMap((currency) => [7, 1000000].map((amount) => ({ amount, currency }))),
];
const numbers = [0, 1, -1, 0.1, 1e-7, 1e21, 100, 33.3, -0.5, 123456789.123];
const quantities = [
  ...numbers,
  ...[
    { value: 5, qualifier: 'about' },
    { value: 5, unit: 'percent' },
    { value: 5, asOf: '2024' },
  ],
  ...[
    { value: 5, asOf: '2024-02' },
    { value: 5, asOf: '2024-02-29' },
    { value: 5, asOf: '2031-01-01' },
  ],
];
const words = [
  ...[
    'Fish & chips',
    'a < b',
    '"quoted" and ‘quoted’',
    "it's",
    ']]>',
    '=SUM(A1)',
    '\u00a0',
    'a\u000bb',
    'a\ufffeb',
  ],
  ...['\u202eبكم', 'ສະບາຍດີ', '😀', 'e\u0301', 'a\tb', 'a\r\nb', 'a'.repeat(300), '&amp;', '-', '.'],
];
const addresses = [
  'https://example.org/?a=1&b=2',
  'https://example.org/ä',
  '/about/',
  'mailto:a@b.org',
  'https://例え.example/',
];
const shares = [0, 1, 33.3, 33.333333, 50, 99.99, 100, 0.0001];

/** By the name of a field, whatever the shape that it stands in. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  ...everyOf(['published', 'updated', 'date', 'asOf', 'launched', 'reported', 'adopted', 'start'], dates),
  end: [...dates, undefined],
  period: [...periods, undefined],
  dates: [undefined],
  amount: moneys,
  currency: currencies,
  ...everyOf(['value', 'baseline', 'planned', 'actual', 'target'], quantities),
  ...everyOf(
    ['title', 'name', 'label', 'summary', 'purpose', 'comment', 'text', 'jobTitle', 'office'],
    words,
  ),
  ...everyOf(['code', 'programmeCode', 'acronym', 'category'], words),
  ...everyOf(['url', 'file'], addresses),
  percentage: [...shares, undefined],
  country: ['kenya', 'uganda', 'fiji', 'tonga'],
  countries: [
    ['kenya'],
    ['fiji'],
    ['kenya', 'uganda'],
    ['fiji', 'tonga'],
    ...sharesOf('kenya', 'uganda'),
    ...sharesOf('fiji', 'tonga'),
  ],
  status: ['pipeline', 'implementation', 'finalisation', 'closed', 'suspended', 'cancelled'],
  kind: [
    'project',
    'programme',
    'phase',
    'standalone',
    'pledge',
    'commitment',
    'received',
    'output',
    'outcome',
    'impact',
  ],
  role: ['funding', 'accountable', 'extending', 'implementing', 'partner'],
  measure: ['unit', 'percent', 'qualitative'],
  unit: ['percent', 'people', undefined],
  ascending: [true, false, undefined],
  public: [true, false, undefined],
  withdrawn: [true, false],
  durationMonths: [1, 12, 40, undefined],
  sdgTargets: [['1'], ['1', '1.3', '1.a'], ['17.19', '3'], ['3', '3'], []],
  sdgIndicator: ['1.3.1', '6.1.1', undefined],
  themes: ['all', [], undefined],
  type: [
    'government',
    'local-government',
    'multilateral',
    'national-ngo',
    'international-ngo',
    'employers',
    'workers',
    'foundation',
    'private',
    'academic',
    'other',
    '10',
    '40',
    '80',
  ],
  iatiRef: ['X-1', 'X 1', 'a/b', 'a&b', 'a|b', ' ', undefined],
  iso2: ['FJ', 'KE', 'XK', 'AQ'],
  dacSector: ['43010', '11321', '16010', undefined],
  ...everyOf(['reportingOrg', 'prefix'], ['X-1', 'X-1-a', 'a/b', 'a b', 'ü', 'a&b?', undefined]),
  secondaryReporter: [true, false, undefined],
  ...everyOf(
    ['breakdown', 'indicators', 'actuals', 'budget', 'documents', 'participants', 'contributions'],
    [[], undefined],
  ),
};

function everyOf(fields: readonly string[], all: readonly unknown[]): Record<string, readonly unknown[]> {
  return Object.fromEntries(fields.map((field) => [field, all]));
}

function sharesOf(...countries: readonly string[]): unknown[] {
  return [
    [33.3, 66.7],
    [50, 49],
    [100, undefined],
    [0, 100],
  ].map((all) =>
    all.map((percentage, i) => ({ country: countries[i], ...(percentage !== undefined && { percentage }) })),
  );
}

type Node = Record<string, unknown>;

function withValues(text: string, picks: readonly { place: number; value: number }[]): string {
  const [, start = '', yaml = text, rest = ''] = /^(---\n)([^]*?\n)(---\n[^]*)$/u.exec(text) ?? [];
  const data: unknown = parse(yaml);
  for (const { place, value } of picks) {
    const fields = fieldsIn(data);
    const field = fields[place % fields.length];
    if (!field) continue;
    const pool = values[field.name] ?? [];
    const chosen = pool[value % pool.length];
    if (chosen === undefined) Reflect.deleteProperty(field.holder, field.name);
    else field.holder[field.name] = structuredClone(chosen);
  }
  return start + stringify(data, { lineWidth: 0 }) + rest;
}

function fieldsIn(node: unknown): { holder: Node; name: string }[] {
  if (Array.isArray(node)) return node.flatMap(fieldsIn);
  if (!isRecord(node)) return [];
  return Object.entries(node).flatMap(([name, child]) => [
    ...(Object.hasOwn(values, name) ? [{ holder: node, name }] : []),
    ...fieldsIn(child),
  ]);
}
