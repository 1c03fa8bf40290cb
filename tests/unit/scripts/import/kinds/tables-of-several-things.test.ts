import { describe, expect, it } from 'vitest';
import type { AskGroup } from '../../../../../scripts/import/drafting/ask-lines.ts';
import { giftsInTables, isGiftTable } from '../../../../../scripts/import/drafting/gift-tables.ts';
import type { Draft } from '../../../../../scripts/import/draft/draft.ts';
import { openDesk } from '../../../../../scripts/import/drafting/desk.ts';
import { saidUpdated } from '../../../../../scripts/import/drafting/said-updated.ts';
import { statusOfHeading } from '../../../../../scripts/import/drafting/status-above.ts';
import { likeliestKind } from '../../../../../scripts/import/kinds/likeliest-kind.ts';
import { poundHere } from '../../../../../scripts/import/recognise/pound-here.ts';
import { resultsFramework } from '../../../../../scripts/import/kinds/results-framework.ts';
import { readingIn, readWorkbook, valueOf } from '../a-workbook.ts';
import { madeDocument, madeReading, plainFields } from '../made-document.ts';

function drafted(text: string, language = 'en') {
  const document = madeDocument(text, language);
  const reading = madeReading(language);
  const drafts = likeliestKind(document, reading)?.kind.draft(document, reading).drafts ?? [];
  return (collection: string) =>
    drafts.filter((draft) => draft.collection === collection).map((draft) => plainFields(draft));
}

describe('a table of requests', () => {
  const of = drafted(`# Wells for Kenya
    Country: Kenya
    ## What we ask for
    | No. | What it pays for | Months | Needed (EUR) | Donors so far | Still open
    | 1 | Twelve wells of the north | 12 | 40,000 | Tea Fund – 14,000 (May 2025) | 26,000
    | 2 | Pumps and spare parts | 18 | 9,000 | Water Foundation: EUR 9,000 | fully funded
    | 3 | Training of pump keepers | 24 | 7,000 | about 40 families | 7,000`);

  it('gives months by a column whose head is a unit of time, and no purpose by one of no known meaning', () => {
    expect(of('asks')).toMatchObject([
      { title: 'Twelve wells of the north', durationMonths: 12 },
      { title: 'Pumps and spare parts', durationMonths: 18, purpose: 'Pumps and spare parts' },
      { title: 'Training of pump keepers', durationMonths: 24 },
    ]);
  });

  it('gives what each donor gave, where a line is one name and one sum', () => {
    expect(of('asks').map(({ contributions }) => contributions)).toMatchObject([
      [{ donor: 'Tea Fund', amount: { amount: 14000, currency: 'EUR' }, date: '2025-05' }],
      [{ donor: 'Water Foundation', amount: { amount: 9000, currency: 'EUR' } }],
      undefined,
    ]);
  });
});

it('tells how many came by a column of a table of events', () => {
  const of = drafted(`# Wells for all
    Country: Kenya
    Donor: Water Fund
    Dates: 2021 – 2024
    ## Events
    | Date | Event | Place | Participants
    | 14 March 2023 | Opening of the wells | Kisumu | 210
    | 15 March 2023 | Seed fair of the county | Lodwar | many`);
  expect(of('updates')).toMatchObject([
    { title: 'Opening of the wells', participants: { value: 210 } },
    { title: 'Seed fair of the county' },
  ]);
  expect(of('updates')[1]).not.toHaveProperty('participants');
});

it.each([
  ['Coming up', '3 March 2026', 2],
  ['Coming up', 'March 2026', 0],
])('a table of what, when and where under %j, on %j, has %i events', (heading, day, count) => {
  const of = drafted(`# Wells for all
    Country: Kenya
    Donor: Water Fund
    Dates: 2021 – 2024
    ## ${heading}
    | What | When | Where
    | Training of pump keepers | ${day} | Kisumu
    | Forum of growers | ${day} | Lodwar`);
  expect(of('updates')).toHaveLength(count);
});

it('requests with what is secured beside them are none of a budget', () => {
  const of = drafted(`# Light for the clinics of Kenya
    Kenya needs light in its clinics, and we ask for EUR 90,000.
    | Component | Description | Cost (EUR) | Secured (EUR) | Gap (EUR)
    | A | Solar kits | 60,000 | 20,000 | 40,000
    | B | Cold boxes | 30,000 | 0 | 30,000`);
  expect(of('asks')).toMatchObject([
    { title: 'Solar kits', amount: { amount: 60000 } },
    { title: 'Cold boxes', amount: { amount: 30000 } },
  ]);
});

describe('a table of gifts', () => {
  const rowsOf = (head: string, ...rows: string[]) => ({
    heads: 1,
    rows: [head, ...rows].map((row, i) =>
      row.split('|').map((text, j) => ({
        lines: [{ text: text.trim(), place: `row ${String(i)}, ${String(j)}`, kind: 'cell' as const }],
      })),
    ),
  });
  const gifts = rowsOf(
    'Donor | Component | Amount (EUR) | Date | Status',
    'Tea Fund | A | 20,000 | 12 January 2026 | received',
    'Road Foundation | C | 5,000 | March 2026 | pledged',
  );
  const document = { ...madeDocument('# Light for the clinics'), tables: [gifts] };
  const lines = [...document.lines, ...gifts.rows.flat().flatMap((cell) => cell.lines)];
  const desk = openDesk({ ...document, lines }, madeReading());
  const group = (key: string) => ({ key, headText: 'Solar kits' }) as AskGroup;

  it('is told by its donors, what they gave to, and how much', () => {
    expect(isGiftTable(desk, gifts)).toBe(true);
    expect(isGiftTable(desk, rowsOf('Component | Amount | Donor', 'A | 4 | Tea Fund'))).toBe(false);
  });

  it.each([
    [
      'A',
      [
        {
          donor: 'Tea Fund',
          amount: { amount: 20000, currency: 'EUR' },
          date: '2026-01-12',
          kind: 'received',
        },
      ],
    ],
    ['B', []],
  ])('says what was given to %s', (key, given) => {
    const fields = { contributions: giftsInTables(desk, group(key)) };
    const draft = { collection: 'asks', fields, document } as unknown as Draft;
    expect(plainFields(draft)['contributions']).toMatchObject(given);
  });
});

describe('a log-frame', () => {
  it('takes levels from a column of references', async () => {
    const document = await readWorkbook({
      rows: [
        ['Wells for all – results framework'],
        ['Project', 'KE-WAT-22'],
        ['SDG targets', '6.1, 6.2'],
        [],
        ['Ref.', 'Result / indicator', 'Unit', 'Baseline 2023', 'Target 2026', 'Actual 2024'],
        ['Outcome 1', 'Families drink clean water'],
        ['1.a', 'Families with a well', 'number', 20, 90, 40],
        ['Output 1.1', 'Wells are dug and kept'],
        ['1.1.a', 'Wells dug', 'number', 0, 12, 5],
      ],
    });
    const [brief] = resultsFramework.draft(document, readingIn('en')).drafts;
    expect(valueOf(brief?.fields)).toMatchObject({
      title: 'Wells for all',
      code: 'KE-WAT-22',
      sdgTargets: ['6.1', '6.2'],
      outcomes: [{ number: '1', title: 'Families drink clean water' }],
      outputs: [{ number: '1.1', title: 'Wells are dug and kept' }],
      indicators: [{ title: 'Families with a well' }, { title: 'Wells dug' }],
    });
  });
});

it.each([
  ['Current projects', 'implementation'],
  ['Projets achevés', 'closed'],
  ['Completed', 'closed'],
  ['Our projects', undefined],
  ['Projects', undefined],
  ['Results so far', undefined],
])('the heading %j says where projects stand: %j', (text, status) => {
  expect(statusOfHeading(text)).toBe(status);
});

it.each([
  ['en', 'A page of the Water Fund. Page last updated 4 July 2025', '2025-07-04'],
  ['fr', 'Une page du Fonds pour l’eau. Mis à jour le 4 juillet 2025.', '2025-07-04'],
  ['en', 'The law was updated on 4 July 2025.', undefined],
  ['en', 'Updated on 4 July 2025 by the council.', undefined],
])('%s: %j was changed on %j', (language, text, day) => {
  expect(saidUpdated(openDesk(madeDocument(text, language), madeReading(language)))?.value).toBe(day);
});

it.each([
  ['The well in Somalia cost £5,000.', 'GBP'],
  ['The well in Egypt cost £5,000.', undefined],
  ['The wells of Somalia and Lebanon cost £5,000.', undefined],
  ['The well cost £5,000.', undefined],
  ['The well in Somalia cost $5,000.', undefined],
])('%j means the pound %j', (text, currency) => {
  expect(poundHere(madeDocument(text), madeReading())).toBe(currency);
});

it.each([
  ['en', 'A five-year programme of the Water Fund for herders.', 'programme'],
  ['fr', 'Un programme de l’Agence de l’eau pour les familles.', 'programme'],
  ['en', 'A project of the programme on water.', 'project'],
  ['en', 'Families of the north have a programme on the radio.', 'project'],
])('%s: what stands below a title as %j is a %s', (language, text, kind) => {
  const of = drafted(
    `# Wells for all\n${text}\nCountry: Kenya\nDonor: Water Fund\nDates: 2021 – 2024\nBudget: EUR 40,000`,
    language,
  );
  expect(of('briefs')).toMatchObject([{ kind }]);
});

it.each([
  ['Mise en œuvre', 'implementing'],
  ['Tutelle', 'accountable'],
  ['Bailleur', 'funding'],
])('a part told as %j in a table of partners', (part, role) => {
  const of = drafted(
    `# De l’eau pour tous\nPays: Kenya\nDates: 2021 – 2024\nBudget: EUR 40 000\n## Partenaires\n| Institution | Rôle\n| Union des puits | ${part}`,
    'fr',
  );
  expect(of('briefs')).toMatchObject([{ participants: [{ organisation: 'Union des puits', role }] }]);
});
