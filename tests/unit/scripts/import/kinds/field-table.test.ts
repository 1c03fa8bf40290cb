import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../../../scripts/import/kinds/field-table.ts';
import { readCsv } from '../../../../../scripts/import/source/csv.ts';
import type { SourceDocument } from '../../../../../scripts/import/source/source-document.ts';
import { readingIn, readWorkbook, valueOf } from '../a-workbook.ts';

const csv = (text: string, file = 'list.csv') => readCsv(file, new TextEncoder().encode(text));

function read(document: SourceDocument, language = 'en') {
  const { drafts, notes } = fieldTable.draft(document, readingIn(language));
  return {
    notes,
    drafts: drafts.map(({ collection, id, fields }) => ({ collection, id, ...(valueOf(fields) as object) })),
  };
}

describe('a table of fields', () => {
  it.each([
    [
      'contacts, by what people call their columns',
      'Full name,Organization,E-mail,Telephone,Position\nAmina Otieno,Kitui Water Company,amina@example.org,+254 20 271 8000,Engineer\n',
      'contacts',
      {
        name: 'Amina Otieno',
        organisation: '→ Kitui Water Company',
        email: 'amina@example.org',
        phone: '+254 20 271 8000',
        jobTitle: 'Engineer',
      },
    ],
    [
      'organisations',
      'name;acronym;type;web address\nNorthern Water Fund;NWF;Foundation;https://example.org/\n',
      'organisations',
      { name: 'Northern Water Fund', acronym: 'NWF', type: 'foundation', url: 'https://example.org/' },
    ],
    [
      'briefs, by the names of IATI',
      'iati-identifier,title-narrative,activity-status,recipient-country,activity-date-start-planned,activity-date-end-planned,budget-value,budget-value-currency,participating-org-funding\nXM-A-1,Wells for Kitui,Implementation,Kenya,2024-01-01,2026-12-31,"1,250,000",KES,Northern Water Fund\n',
      'briefs',
      {
        title: 'Wells for Kitui',
        code: 'XM-A-1',
        status: 'implementation',
        countries: ['→ Kenya'],
        period: { start: '2024-01-01', end: '2026-12-31' },
        budget: [{ amount: { amount: 1250000, currency: 'KES' } }],
        participants: [{ organisation: '→ Northern Water Fund', role: 'funding' }],
      },
    ],
    [
      'results with an indicator each',
      'title,country,date,kind,summary,indicator,baseline,planned,actual\nWells,Kenya,2024-11-20,output,Wells give water.,Share of families,18%,35%,41%\n',
      'results',
      {
        indicators: [{ title: 'Share of families', unit: 'percent', baseline: 18, planned: 35, actual: 41 }],
      },
    ],
    [
      'our own open data, with its ids',
      'id,page,brief,title,kind,order,purpose,amount,amount_currency,period_start,period_start_precision,period_end\nforty-wells,https://example.org/funding/forty-wells/,Wells for Kitui,Forty wells,phase,1,Buys rigs.,400000,EUR,2024-05,month,2025\n',
      'asks',
      {
        id: 'forty-wells',
        title: 'Forty wells',
        order: 1,
        amount: { amount: 400000, currency: 'EUR' },
        period: { start: '2024-05', end: '2025' },
      },
    ],
    [
      'a sum whose currency stands in the head',
      'title,brief,kind,purpose,amount (EUR)\nForty wells,Wells for Kitui,stand-alone,Buys rigs.,"400,000"\n',
      'asks',
      { kind: 'standalone', amount: { amount: 400000, currency: 'EUR' } },
    ],
  ])('reads %s', (_, text, collection, expected) => {
    const document = csv(text);
    expect(fieldTable.likeness(document, readingIn('en')).score).toBeGreaterThan(0.8);
    const found = read(document).drafts.filter((draft) => draft.collection === collection);
    expect(found).toMatchObject([expected]);
  });

  it('gives one entry for a name, whatever table names it', async () => {
    const document = await readWorkbook(
      {
        name: 'contacts',
        rows: [
          ['name', 'organisation'],
          ['Amina Otieno', 'Kitui Water Company'],
          ['Juma Kimani', 'Kitui Water Company'],
        ],
      },
      {
        name: 'organisations',
        rows: [
          ['name', 'type'],
          ['Kitui Water Company', 'private'],
        ],
      },
    );
    const { drafts } = read(document);
    expect(drafts.filter(({ collection }) => collection === 'organisations')).toMatchObject([
      { name: 'Kitui Water Company', type: 'private' },
    ]);
  });

  it('puts rows of one entry together', () => {
    const { drafts } = read(
      csv(
        'title,country,date,kind,indicator,unit,planned,actual\nWells,Kenya,2024,output,Wells,wells,40,12\nWells,Kenya,2024,output,Pumps,pumps,20,9\n',
      ),
    );
    const results = drafts.filter(({ collection }) => collection === 'results');
    expect(results).toMatchObject([
      {
        indicators: [
          { title: 'Wells', planned: 40, actual: 12 },
          { title: 'Pumps', unit: 'pumps', planned: 20, actual: 9 },
        ],
      },
    ]);
  });

  it('leaves out what does not read, and tells where it stands', () => {
    const { drafts, notes } = read(
      csv('name,organisation,email\nAmina Otieno,Kitui Water Company,not a mail\n'),
    );
    expect(drafts[0]).not.toHaveProperty('email');
    expect(notes).toEqual(['“not a mail” (line 2, column 3) does not read as “email” and was left out']);
  });

  it('keeps the words of other languages beside those of the field', () => {
    const document = csv('name,type,name (fr)\nWater Fund,foundation,Fonds de l’eau\n');
    const [draft] = fieldTable.draft(document, readingIn('en')).drafts;
    expect(draft?.fields['name']).toMatchObject({
      value: 'Water Fund',
      translations: { fr: { value: 'Fonds de l’eau' } },
    });
  });

  it.each([
    ['a list of prices', 'item,price,shop\nPump,12,Kitui\n'],
    ['a log-frame', 'Result,Indicator,Baseline,Target 2026\nOutcome 1: Water,Share,10%,80%\n'],
    ['words without columns', 'only words\nand more\n'],
  ])('takes %s for none', (_, text) => {
    expect(fieldTable.likeness(csv(text), readingIn('en')).score).toBeLessThan(0.5);
  });
});
