import { describe, expect, it } from 'vitest';
import type { BriefSheet } from '../../../src/formats/brief-sheet.ts';
import { manuscriptsIn } from '../../support/brief-manuscripts.ts';
import { add, contentWith, swap } from '../../support/content-folder.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

/** What the sheet of the small content folder says, with some of its files changed. */
async function sheetOf(changes: Changes = {}, version = 0): Promise<BriefSheet> {
  const [paper] = await manuscriptsIn(contentWith(changes), 'en');
  return paper!.manuscript!.versions.at(version) as BriefSheet;
}

/** Every text in the order in which it stands. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string') return [value.text.replace(/[\u00a0\u2009]/gu, ' ')];
  return Object.values(value).flatMap(textsIn);
}

const given = (lines: string): Changes => ({
  'organisations/bank.yaml': 'name: Far Bank\ntype: private\n',
  'asks/first-wells.md': swap('amount: 100000', `amount: 100000\n${lines}`),
});

describe('a sheet says', () => {
  it.each<[string, Changes, (sheet: BriefSheet) => unknown, string[]]>([
    ['what it is', {}, ({ kicker }) => kicker, ['Donor brief · Fiji · Proposed · 2024']],
    [
      'when it was written and who carries it out',
      {
        'organisations/bank.yaml': 'name: Far Bank\ntype: private\n',
        'briefs/wells.md': add(
          'publishedNote: About 2024, undated\nparticipants: [{ organisation: bank, role: implementing }]',
        ),
      },
      ({ facts }) => facts,
      ['Written: About 2024, undated · Carried out by: Far Bank'],
    ],
    [
      'of a figure who is counted, and its source',
      {
        'briefs/wells.md': add(
          'figures: [{ id: thirst, value: 20, unit: percent, label: of families, population: Families, asOf: 2017, source: { title: A survey, date: 2018 } }]',
        ),
      },
      ({ figures }) => figures,
      [
        ...['FJD 100,000', 'asked for, still open in full'],
        ...['20%', 'of families', 'Who is counted: Families', 'As of 2017', 'Source: A survey, 2018'],
      ],
    ],
    [
      'what is asked, to the letter',
      {},
      ({ figures }) => figures,
      ['FJD 100,000', 'asked for, still open in full'],
    ],
    [
      'what is left',
      given('contributions: [{ donor: bank, amount: 40000.5, kind: pledge, date: 2024 }]'),
      ({ figures }) => figures,
      ['FJD 100,000', 'asked for', 'FJD 59,999.50', 'still open'],
    ],
    [
      'who else pays',
      given('contributions: [{ donor: bank, amount: 40000, kind: pledge, date: 2024, end: 2027 }]'),
      ({ sections }) => sections[0],
      [
        'Who else pays',
        'Donor',
        'Stage',
        'Amount',
        'Far Bank',
        'Phase 1',
        'Pledged, available until 2027',
        'FJD 40,000',
      ],
    ],
    [
      'what no sum counts, as it is in another currency',
      given(
        'contributions: [{ donor: bank, amount: { amount: 5, currency: USD }, kind: pledge, date: 2024 }]',
      ),
      ({ sections }) => sections[0]?.rows,
      [...['Far Bank', 'Phase 1'], ...['Pledged', 'in another currency, not counted in these sums', 'US$5']],
    ],
    [
      'that nobody else does',
      {},
      ({ sections }) => sections[0],
      ['Who else pays', 'No contribution is recorded yet.', 'Donor', 'Stage', 'Amount'],
    ],
    [
      'what each ask buys, what it costs and where it stands',
      given(
        'deliverables: [10 wells, Train 12 masons, A map]\ncostLines: [{ category: Work, amount: 20000 }, { category: Pipes, amount: 75000 }]\nperiod: { start: 2025, end: 2026 }',
      ),
      ({ asks }) => asks?.rows,
      [
        ...[
          'Phase 1',
          'The first ten wells',
          'Ten wells in ten villages.',
          'What it delivers: ',
          ...['10', ' wells', ' · ', 'Train ', '12', ' masons', ' · ', 'A map'],
        ],
        ...['Pipes', 'FJD 75,000', 'Work', 'FJD 20,000', 'Not broken down', 'FJD 5,000'],
        ...['2025 – 2026', 'Open', 'FJD 100,000'],
      ],
    ],
    [
      'what was achieved against plan',
      {
        'results/wells-dug.md': add(
          'briefs: [wells]\nindicators: [{ id: dug, title: Wells dug, planned: 4, actual: 6 }]',
        ),
      },
      ({ sections }) => sections[0]?.rows,
      ['Two wells dug', 'Wells dug · Fiji · March 2024', '4', '6', '2 more than planned (150% of the plan)'],
    ],
    [
      'what there was before, and that less is better',
      {
        'results/wells-dug.md': add(
          'briefs: [wells]\nindicators: [{ id: dry, title: Dry months, baseline: 9, planned: 4, actual: 6 }]',
        ),
      },
      ({ sections }) => sections[0]?.rows,
      [
        ...['Two wells dug', 'Dry months, lower is better · Fiji · March 2024', '4', 'Before: 9'],
        ...['6', '2 more than planned (60% of the planned fall)'],
      ],
    ],
    [
      'what was achieved without a number',
      { 'results/wells-dug.md': add('briefs: [wells]') },
      ({ sections }) => sections[0]?.items,
      ['Two wells dug · Output · Fiji · March 2024'],
    ],
    [
      'what could go wrong',
      {
        'briefs/wells.md': add(
          'risks: [{ title: A flood, likelihood: high, impact: low, mitigation: Plinths }]',
        ),
      },
      ({ sections }) => sections[1]?.rows,
      ['A flood', 'high', 'low', 'Plinths'],
    ],
    [
      'who answers, by mail and telephone',
      { 'contacts/ann.yaml': add('phone: "+679 330 1234"') },
      ({ contact }) => contact.people,
      ['Ann Vula', 'ann@water.example.org', '+679 330 1234'],
    ],
    [
      'when it was made',
      {},
      ({ contact, foot }) => [contact.code.sentence, foot.day],
      ['Scan the code to see what has changed since this was made.', 'Made on 31 January 2026'],
    ],
  ])('%s', async (_, changes, part, texts) => {
    expect(textsIn(part(await sheetOf(changes)))).toEqual(texts);
  });
});

it('leads to what has changed since the newest change it knows', async () => {
  const alt = async (changes: Changes) => (await sheetOf(changes)).contact.code.alt;
  const address = 'https://briefs.example.org/briefs/wells/';
  expect(await alt({})).toBe(`QR code that leads to ${address}#since`);
  const later = {
    'results/wells-dug.md': (text: string) => add('briefs: [wells]')(text).replace('2024-03', '2025-03'),
  };
  expect(await alt(later)).toMatch(new RegExp(`^QR code that leads to ${address}#since-wells-dug`, 'u'));
});

it('says of a picture that each currency has its own scale, where there are several', async () => {
  const ask = (id: string, amount: string) => ({
    [`asks/${id}.md`]: `---\nbrief: wells\ntitle: ${id}\nkind: standalone\npurpose: More.\namount: ${amount}\n---\n`,
  });
  const captions = async (changes: Changes) =>
    textsIn((await sheetOf(changes)).asks?.pictures.map(({ caption }) => caption));
  const drawn = 'The requests in order, drawn to scale';
  expect(await captions(ask('more', '5'))).toEqual([drawn]);
  expect(await captions({ ...ask('more', '5'), ...ask('else', '{ amount: 5, currency: USD }') })).toEqual([
    `${drawn} · each currency on its own scale`,
  ]);
});

it('has a picture of asks that are several, in words too', async () => {
  const second = {
    'asks/more.md':
      '---\nbrief: wells\ntitle: More\nkind: phase\norder: 2\npurpose: More.\namount: 300000\n---\n',
  };
  expect((await sheetOf()).asks?.pictures).toEqual([]);
  expect((await sheetOf(second)).asks?.pictures).toMatchObject([
    {
      isStrip: false,
      alt: 'Bars drawn to scale: The first ten wells, FJD\u00a0100,000 and More, FJD\u00a0300,000.',
      rungs: [
        { start: 0, size: 25 },
        { start: 25, size: 75 },
      ],
    },
  ]);
});

const costs = (count: number) =>
  given(
    `costLines: [${Array.from({ length: count }, (_, i) => `{ category: Cost ${i}, amount: 1000 }`).join()}]`,
  );

describe('cost lines without room', () => {
  it.each([
    [40, 0, 'Cost 39', 'FJD 1,000'],
    [40, 1, '28 smaller items', 'FJD 28,000'],
    [13, 1, 'Cost 12', 'FJD 1,000'],
  ])('of %i, version %i ends with "%s"', async (count, version, label, amount) => {
    const { asks } = await sheetOf(costs(count), version);
    const lines = (asks?.rows[0]?.costs ?? []).map((cost) => textsIn([cost.label, cost.amount]));
    expect(lines.at(-2)).toEqual([label, amount]);
    expect(lines.at(-1)?.[0]).toBe('Not broken down');
  });
});

describe('a sheet says that there is more', () => {
  const risk = (title: string): Changes => ({
    'briefs/wells.md': add(
      `risks: [{ title: ${title}, likelihood: high, impact: low, mitigation: Plinths }]`,
    ),
  });
  const deliverable = (letters: number) => given(`deliverables: [${'a'.repeat(letters)}]`);
  it.each<[string, Changes, number, boolean]>([
    ['of a risk whose words all stand there', risk('x'.repeat(398)), 0, false],
    ['of a risk that has room with the marks of a name only', risk('ماء'.repeat(132)), 0, false],
    ['of what is delivered and has no room', deliverable(300), 5, true],
    ['of what is delivered and has room', deliverable(280), 0, false],
    ['of what is bought, of which nothing is said', {}, -1, true],
    ['of costs that stand together', costs(40), 1, true],
    ['of costs that all stand there', costs(13), 1, false],
  ])('%s', async (_, changes, version, isMore) => {
    const { asks, sections } = await sheetOf(changes, version);
    expect(textsIn([asks?.more, sections.map(({ more }) => more)]).length > 0).toBe(isMore);
  });
});

it('cuts no label of a booklet', async () => {
  const label = 'A long label of a cost line '.repeat(5).trim();
  const booklet = await sheetOf({
    ...given(`costLines: [{ category: ${label}, amount: 20000 }]`),
    'briefs/wells.md': swap('kind: donor-brief', 'kind: project'),
  });
  expect(textsIn(booklet.asks?.rows[0]?.costs)).toContain(label);
});
