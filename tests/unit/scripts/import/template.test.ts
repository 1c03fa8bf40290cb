import { readXlsx as openWorkbook, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { fieldTable } from '../../../../scripts/import/kinds/field-table.ts';
import { fieldPaths, type FieldPath } from '../../../../scripts/import/kinds/field-paths.ts';
import { readXlsx } from '../../../../scripts/import/source/xlsx.ts';
import { sheetsFor, templateBytes } from '../../../../scripts/import/template.ts';
import {
  templateColumns,
  templateSheets,
  type TemplateSheet,
} from '../../../../scripts/import/template-columns.ts';
import { readingIn, valueOf } from './a-workbook.ts';

type Row = Readonly<Record<string, string | number>>;

// Fills a template in as staff would: each value below the head of its column.
async function filledIn(rows: Partial<Record<TemplateSheet, readonly Row[]>>) {
  const book = await openWorkbook(await templateBytes('template.xlsx'));
  const sheets = book.sheets.map(({ name, rows: [heads = [], hints = []] }) => ({
    name,
    rows: [
      heads,
      hints,
      ...(rows[name as TemplateSheet] ?? []).map((row) => heads.map((head) => row[String(head)] ?? null)),
    ],
  }));
  const document = await readXlsx('template.xlsx', await writeXlsx({ sheets }));
  return fieldTable.draft(document, readingIn('en'));
}

describe('a template', () => {
  it('holds every sheet, or those that its file is named after', () => {
    expect(sheetsFor('to-fill-in.xlsx')).toEqual(templateSheets);
    expect(sheetsFor('out/asks.xlsx')).toEqual(['asks']);
    expect(sheetsFor('results.xlsx')).toEqual(['results', 'indicators']);
    expect(sheetsFor('contact-list.xlsx')).toEqual(['contacts']);
  });

  it('has a head and a hint in every column, lists for choices, and stays on screen', async () => {
    const { sheets } = await openWorkbook(await templateBytes('asks.xlsx'), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.rows[0]).toEqual(templateColumns('asks').map(({ head }) => head));
    expect(sheet?.rows[0]).toEqual(
      expect.arrayContaining(['amount', 'amount currency', 'period start', 'period end']),
    );
    expect(sheet?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
    expect(sheet?.freezePane).toMatchObject({ rows: 2 });
    expect(sheet?.dataValidations?.map(({ formula1, values }) => values?.join() ?? formula1)).toEqual(
      expect.arrayContaining([expect.stringContaining('phase')]),
    );
    for (const hint of sheet?.rows[1] ?? []) expect(hint).toMatch(/^↳ \S/u);
  });

  it('is the same, whenever it is made', async () => {
    const one = await templateBytes('template.xlsx');
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const other = await templateBytes('template.xlsx');
    vi.useRealTimers();
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('gives no entries while it is empty', async () => {
    const { drafts, notes } = await filledIn({});
    expect(drafts).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('gives exactly what was filled in', async () => {
    const { drafts, notes } = await filledIn({
      briefs: [
        {
          title: 'Wells for Kitui',
          kind: 'project',
          summary: 'Families fetch water near their homes.',
          countries: 'Kenya',
          status: 'implementation',
          code: 'KE-07',
          published: '2024-05',
          'period start': '2024-01-01',
          'period end': '2026-12',
          'participants funding': 'Northern Water Fund',
          'participants implementing': 'Kitui Water Company; Kitui Women’s Union',
          contacts: 'Amina Otieno',
          themes: 'Water',
          'SDG targets': '6.1; 6.b',
          outcomes: '1 Families drink safe water',
          outputs: '1.1 Wells are drilled; 1.2 Committees are trained',
          'budget amount': 1250000.5,
          'budget amount currency': 'KES',
          text: 'Water is far.',
        },
      ],
      asks: [
        {
          brief: 'Wells for Kitui',
          title: 'Drill forty wells',
          kind: 'phase',
          order: 1,
          purpose: 'Buys rigs and pipes.',
          amount: 400000,
          'amount currency': 'EUR',
          deliverables: '40 wells; 40 pumps',
          id: 'forty-wells',
        },
      ],
      results: [
        {
          title: 'Twelve wells give water',
          country: 'Kenya',
          date: '2025-03-14',
          kind: 'output',
          'output code': '1.10',
          summary: 'Twelve villages fetch water.',
          briefs: 'Wells for Kitui',
          funding: 'Northern Water Fund',
        },
      ],
      indicators: [
        {
          brief: 'Wells for Kitui',
          title: 'Share of families',
          measure: 'percent',
          baseline: 12.5,
          'baseline date': '2023',
          target: 80,
          'target date': '2026',
        },
        {
          result: 'Twelve wells give water',
          title: 'Wells',
          unit: 'wells',
          baseline: 0,
          target: 40,
          actual: 12,
        },
      ],
      contacts: [
        {
          name: 'Amina Otieno',
          organisation: 'Kitui Water Company',
          email: 'amina@example.org',
          phone: '+254 20 271 8000',
        },
      ],
      organisations: [{ name: 'Northern Water Fund', type: 'foundation', acronym: 'NWF' }],
    });
    const read = drafts.map(({ collection, id, fields }) => ({
      collection,
      id,
      ...(valueOf(fields) as object),
    }));
    const of = (collection: string) => read.filter((draft) => draft.collection === collection);
    expect(notes).toEqual([]);
    expect(of('briefs')).toMatchObject([
      {
        title: 'Wells for Kitui',
        kind: 'project',
        countries: ['→ Kenya'],
        status: 'implementation',
        code: 'KE-07',
        published: '2024-05',
        period: { start: '2024-01-01', end: '2026-12' },
        participants: [
          { organisation: '→ Kitui Water Company', role: 'implementing' },
          { organisation: '→ Kitui Women’s Union', role: 'implementing' },
          { organisation: '→ Northern Water Fund', role: 'funding' },
        ],
        contacts: [{ contact: '→ Amina Otieno' }],
        themes: ['→ Water'],
        sdgTargets: ['6.1', '6.b'],
        outcomes: [{ number: '1', title: 'Families drink safe water' }],
        outputs: [
          { number: '1.1', title: 'Wells are drilled' },
          { number: '1.2', title: 'Committees are trained' },
        ],
        budget: [{ amount: { amount: 1250000.5, currency: 'KES' } }],
        indicators: [
          {
            title: 'Share of families',
            measure: 'percent',
            baseline: { value: 12.5, date: '2023' },
            target: { value: 80, date: '2026' },
          },
        ],
      },
    ]);
    expect(of('asks')).toMatchObject([
      {
        id: 'forty-wells',
        brief: '→ Wells for Kitui',
        kind: 'phase',
        order: 1,
        amount: { amount: 400000, currency: 'EUR' },
        deliverables: ['40 wells', '40 pumps'],
      },
    ]);
    expect(of('results')).toMatchObject([
      {
        outputCode: '1.10',
        country: '→ Kenya',
        briefs: ['→ Wells for Kitui'],
        funding: ['→ Northern Water Fund'],
        indicators: [{ title: 'Wells', unit: 'wells', baseline: 0, planned: 40, actual: 12 }],
      },
    ]);
    expect(of('contacts')).toMatchObject([
      { organisation: '→ Kitui Water Company', email: 'amina@example.org', phone: '+254 20 271 8000' },
    ]);
    expect(
      of('organisations')
        .map((draft) => (draft as { name?: unknown }).name)
        .toSorted(),
    ).toEqual(['Kitui Water Company', 'Kitui Women’s Union', 'Northern Water Fund']);
    expect(of('countries')).toMatchObject([{ name: 'Kenya', iso2: 'KE' }]);
  });

  it.each(templateSheets.filter((sheet) => sheet !== 'indicators'))(
    'has no column on the sheet %s that is not read back',
    async (sheet) => {
      const paths = fieldPaths(sheet).filter(({ name }) =>
        templateColumns(sheet).some(({ head }) => head === name),
      );
      const row = Object.fromEntries(paths.map((path) => [path.name, sampleOf(path)]));
      const { drafts, notes } = await filledIn({ [sheet]: [row] });
      expect(notes).toEqual([]);
      const draft = drafts.find(({ collection }) => collection === sheet);
      const read = valueOf(draft?.fields) as Record<string, unknown>;
      for (const path of paths) expect([path.name, at(read, path)]).toEqual([path.name, expect.anything()]);
    },
  );
});

// What staff would write into a column, by its field.
const samples: Readonly<Record<string, string | number>> = {
  email: 'amina@example.org',
  phone: '+254 20 271 8000',
  'web address': 'https://wells.example/',
  'SDG targets': '6.1; 6.b',
  'ISO 2': 'KE',
  'DAC sector': '14020',
  languages: 'en; fr',
};

function sampleOf({ name, form, field, isList }: FieldPath): string | number {
  const last = name.split(' ').at(-1) ?? '';
  const known = samples[name] ?? samples[last];
  if (known !== undefined) return known;
  switch (form) {
    case 'date':
      return '2024-05';
    case 'money':
      return 1200;
    case 'currency':
      return 'EUR';
    case 'number':
      return 3;
    case 'choice':
      return field.choices[0]?.name ?? '';
    case 'yesNo':
      return 'yes';
    case 'numbered':
      return '1.1 Wells are drilled';
    case 'reference':
      return field.meta.reference === 'countries' ? 'Kenya' : 'Water Company';
    default:
      return isList ? 'One thing; Another thing' : `Some ${last}`;
  }
}

// The value of a column: of several groups that of the first, of participants any.
function at(read: unknown, { path, isList }: FieldPath): unknown {
  const [key = '', ...rest] = path;
  const value = (Array.isArray(read) ? (read[0] as unknown) : read) as Record<string, unknown> | undefined;
  const inner = value?.[key];
  if (rest.length === 0 || isList) return inner;
  return at(inner, { path: rest, isList } as unknown as FieldPath);
}
