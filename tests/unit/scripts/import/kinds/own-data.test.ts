import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../../../scripts/import/kinds/field-table.ts';
import { readCsv } from '../../../../../scripts/import/source/csv.ts';
import { readingIn, valueOf } from '../a-workbook.ts';

function read(text: string) {
  const document = readCsv('data.csv', new TextEncoder().encode(text));
  const { drafts, notes } = fieldTable.draft(document, readingIn('en'));
  return {
    score: fieldTable.likeness(document, readingIn('en')).score,
    notes,
    drafts: drafts.map(({ collection, id, fields }) => ({ collection, id, ...(valueOf(fields) as object) })),
    of: (wanted: string) =>
      drafts
        .filter(({ collection }) => collection === wanted)
        .map(({ id, fields }) => ({ id, ...(valueOf(fields) as object) })),
  };
}

const page = 'https://wells.example/page/';

describe('our own open data', () => {
  it('gives the contributions of asks back, in confidence as well', () => {
    const { score, of, notes } = read(
      [
        'id,page,ask,donor,amount,amount_currency,kind,date,date_precision,end,end_precision,public',
        `forty-wells/1,${page},forty-wells,water-fund,70000,KES,received,2023-02-03,day,,,true`,
        `forty-wells/2,${page},forty-wells,,1234.5,EUR,pledge,2023-05,month,2026,year,false`,
        `pumps/1,${page},pumps,water-fund,5,KES,commitment,2024,year,,,true`,
      ].join('\n'),
    );
    expect(score).toBeGreaterThan(0.9);
    expect(notes).toEqual([]);
    expect(of('asks')).toEqual([
      {
        id: 'forty-wells',
        contributions: [
          {
            donor: expect.stringContaining('→') as string,
            amount: { amount: 70000, currency: 'KES' },
            kind: 'received',
            date: '2023-02-03',
            public: true,
          },
          {
            amount: { amount: 1234.5, currency: 'EUR' },
            kind: 'pledge',
            date: '2023-05',
            end: '2026',
            public: false,
          },
        ],
      },
      {
        id: 'pumps',
        contributions: [expect.objectContaining({ kind: 'commitment', date: '2024' }) as object],
      },
    ]);
    expect(of('organisations')).toEqual([{ id: 'water-fund' }]);
  });

  it('gives the values of indicators back, a row each', () => {
    const { score, of } = read(
      [
        'id,page,brief,result,indicator,title,measure,sdgIndicator,kind,group,value,words,unit,date,comment',
        `1,${page},kitui,,wells,Wells drilled,unit,,baseline,,3,,wells,2021,Counted by hand`,
        `2,${page},kitui,,wells,Wells drilled,unit,,target,,43,,wells,2025-06,`,
        `3,${page},kitui,,wells,Wells drilled,unit,,actual,,12,,wells,2023-01-15,`,
        `4,${page},kitui,,wells,Wells drilled,unit,,actual,,29,,wells,2024,`,
        `5,${page},,water-law,families,Families with water,,6.1.1,actual,,800,,families,,`,
        `6,${page},,water-law,families,Families with water,,6.1.1,group,Women,450,,families,,`,
      ].join('\n'),
    );
    expect(score).toBeGreaterThan(0.9);
    expect(of('briefs')).toEqual([
      {
        id: 'kitui',
        indicators: [
          {
            id: 'wells',
            title: 'Wells drilled',
            measure: 'unit',
            unit: 'wells',
            baseline: { value: 3, date: '2021', comment: 'Counted by hand' },
            target: { value: 43, date: '2025-06' },
            actuals: [
              { value: 12, date: '2023-01-15' },
              { value: 29, date: '2024' },
            ],
          },
        ],
      },
    ]);
    expect(of('results')).toEqual([
      {
        id: 'water-law',
        indicators: [
          {
            id: 'families',
            title: 'Families with water',
            sdgIndicator: '6.1.1',
            unit: 'families',
            actual: 800,
            breakdown: [{ label: 'Women', value: 450 }],
          },
        ],
      },
    ]);
  });

  it('knows entries by their ids, several with spaces between', () => {
    const { of } = read(
      `id,page,title,kind,summary,countries,status,published\nkitui,${page},Wells for Kitui,project,Near water.,kenya uganda,closed,2024\n`,
    );
    expect(of('briefs')).toMatchObject([{ id: 'kitui', title: 'Wells for Kitui' }]);
    expect(of('countries')).toEqual([{ id: 'kenya' }, { id: 'uganda' }]);
  });
});
