import { describe, expect, it } from 'vitest';
import type { Drafted } from '../../../../../scripts/import/draft/draft.ts';
import { countryPage } from '../../../../../scripts/import/kinds/country-page.ts';
import { donorBrief } from '../../../../../scripts/import/kinds/donor-brief.ts';
import { pressNote } from '../../../../../scripts/import/kinds/press-note.ts';
import { projectBrief } from '../../../../../scripts/import/kinds/project-brief.ts';
import { resultRecord } from '../../../../../scripts/import/kinds/result-record.ts';
import { madeDocument, madeReading, plainFields } from '../made-document.ts';

const kinds = [resultRecord, projectBrief, countryPage, donorBrief, pressNote];

const sheet = `# Wells for the north
Country: Kenya
Donor: Lake Fund
Duration: 1 March 2024 to 28 February 2026
Status: Ongoing
## Background
In the north, 62 per cent of households walk for more than an hour to fetch water. Wells fall dry in every long summer.
## Outputs
- Output 1.1: Twenty wells are dug.
- Output 1.2: Committees are trained.`;

const record = `# Result achieved
A law on wells has been adopted (Step 2)
## Outcome summary
Wells of the north are protected by law
## Outcome achieved
The law on wells was adopted on 3 May 2023. It was originally planned for 40 villages, and 52 villages were reached.
## The Forum's contribution to the outcome
The Forum organised two meetings: (i) a hearing and workshop in Lodwar, 4-5 April 2023 (approx. 60 participants); and (ii) the launch of the law in Nairobi, on 9 June 2023 (about 80 participants).
## Gender equality
Half of those who spoke at the hearing were women of the villages.
## Indicators
Villages covered by the law
Total: 52
Men: 30
03.05.2023 KEN114 2022-23 | 3.2.1`;

const asking = `# Water that lasts
In the north of Kenya wells fall dry every summer, and families have to leave their homes.
You can support us to:
- Phase 1: Map the wells of the north with those who use them.
EUR 250,000
- Phase 2: Repair the wells that can be saved, and train the people who keep them.
EUR 1.2 million
- Document what was learned in short films.
EUR 40,000`;

const note = `PRESS RELEASE
Nairobi, 14 May 2025
# Twelve villages open their new wells
Twelve villages in the north of Kenya opened their new wells on 12 May 2025 in Lodwar. About 180 people attended the opening, among them many teachers and parents of the district.`;

const page = `# Kenya
About 40 per cent of people in the north live more than an hour from a well, and most of them keep animals for a living.
The project will help villages to dig wells and to keep them in good repair for the years to come.
Workshop on keeping wells, Lodwar, March 2024
Herders on their way home near Lodwar (2022)`;

const menu = `Home
About us
Partners
Contact
Search
Donate`;

const draftOf = (drafted: Drafted, collection: string, at = 0) =>
  plainFields(drafted.drafts.filter((draft) => draft.collection === collection)[at]);

describe('a project brief', () => {
  it('holds the indicators of a results framework among its parts', () => {
    const frame = `${sheet}
| Outcome | Indicator | Baseline 2023 | Target 2026
| Outcome 1: Families fetch clean water | Wells in use | 4 | 30`;
    const brief = draftOf(projectBrief.draft(madeDocument(frame), madeReading()), 'briefs');
    expect(brief).toMatchObject({
      outcomes: [{ number: '1', title: 'Families fetch clean water' }],
      outputs: [{ number: '1.1', title: 'Twenty wells are dug.' }, { number: '1.2' }],
      indicators: [{ title: 'Wells in use', target: { value: 30 } }],
    });
  });

  it('gives each person the organisation beside the name, and nobody the donor of another', () => {
    const people = `${sheet}
Implemented by: Wells Trust
## Contacts
Awa Sy, Engineer, awa@wells.example
Beat Ruf, Adviser, Lake Fund, beat@lake.example`;
    const drafted = projectBrief.draft(madeDocument(people), madeReading());
    const employers = drafted.drafts
      .filter(({ collection }) => collection === 'contacts')
      .map((draft) => plainFields(draft));
    expect(employers).toMatchObject([
      { name: 'Awa Sy', organisation: 'Wells Trust' },
      { name: 'Beat Ruf', organisation: 'Lake Fund' },
    ]);
  });

  it('is dated at the edge of a page', () => {
    const dated = draftOf(
      projectBrief.draft(madeDocument(`${sheet}\nWells Trust · June 2025 · page 1 of 1`), madeReading()),
      'briefs',
    );
    expect(dated).toMatchObject({ published: '2025-06' });
  });
});

describe('which kind a document is', () => {
  it.each([
    ['project brief', sheet],
    ['result record', record],
    ['donor brief', asking],
    ['press note', note],
    ['country page', page],
  ])('knows a %s', (name, text) => {
    const document = madeDocument(text);
    const scores = kinds.map((kind) => ({
      name: kind.name,
      score: kind.likeness(document, madeReading()).score,
    }));
    const [best] = scores.toSorted((a, b) => b.score - a.score);
    expect(best?.name).toBe(name);
    expect(best?.score).toBeGreaterThanOrEqual(0.3);
  });

  it.each([
    ['a menu', menu],
    ['a recipe', 'Bread\nFlour and water are mixed, and left to rise for an hour.\nBake it at 220 degrees.'],
  ])('knows that %s is none', (_name, text) => {
    for (const kind of kinds)
      expect(kind.likeness(madeDocument(text), madeReading()).score, kind.name).toBeLessThan(0.3);
  });
});

it('drafts a project brief', () => {
  const brief = draftOf(projectBrief.draft(madeDocument(sheet), madeReading()), 'briefs');
  expect(brief).toMatchObject({
    title: 'Wells for the north',
    kind: 'project',
    status: 'implementation',
    countries: ['Kenya'],
    period: { start: '2024-03-01', end: '2026-02-28' },
    participants: [{ organisation: 'Lake Fund', role: 'funding' }],
    outputs: [
      { number: '1.1', title: 'Twenty wells are dug.' },
      { number: '1.2', title: 'Committees are trained.' },
    ],
    figures: [{ value: 62, unit: 'percent' }],
  });
});

it('drafts a result with its indicators and the events on the way', () => {
  const drafted = resultRecord.draft(madeDocument(record), madeReading());
  expect(draftOf(drafted, 'results')).toMatchObject({
    title: 'Wells of the north are protected by law',
    step: 2,
    kind: 'outcome',
    date: '2023-05-03',
    programmeCode: 'KEN114',
    outputCode: '3.2.1',
    biennium: '2022-23',
    gender: 'Half of those who spoke at the hearing were women of the villages.',
    indicators: [
      {
        title: 'Villages covered by the law',
        actual: 52,
        planned: 40,
        breakdown: [{ label: 'Men', value: 30 }],
      },
    ],
  });
  expect(draftOf(drafted, 'updates', 0)).toMatchObject({
    place: 'Lodwar',
    period: { start: '2023-04-04', end: '2023-04-05' },
    participants: { value: 60, qualifier: 'about' },
  });
  expect(draftOf(drafted, 'updates', 1)).toMatchObject({
    title: 'launch of the law',
    place: 'Nairobi',
    date: '2023-06-09',
  });
});

it('drafts the requests of a donor brief in their order', () => {
  const drafted = donorBrief.draft(madeDocument(asking), madeReading());
  expect(draftOf(drafted, 'briefs')).toMatchObject({ title: 'Water that lasts', kind: 'donor-brief' });
  expect([0, 1, 2].map((at) => draftOf(drafted, 'asks', at))).toMatchObject([
    { kind: 'phase', order: 1, amount: { amount: 250000, currency: 'EUR' }, brief: 'Water that lasts' },
    { kind: 'phase', order: 2, amount: { amount: 1200000, currency: 'EUR' } },
    { kind: 'standalone', amount: { amount: 40000, currency: 'EUR' } },
  ]);
});

it('drafts people whose names are headings', () => {
  const cards = `${sheet}
## Talk to us
### Ama Mensah
Country Director, Lake Fund
ama@lake.example
### Seed growers meet
They agreed on a price and chose a committee of seven, four of them women, who write to prices@lake.example every week from now on.`;
  const { drafts } = projectBrief.draft(madeDocument(cards), madeReading());
  const people = drafts.filter(({ collection }) => collection === 'contacts').map(plainFields);
  expect(people).toMatchObject([
    { name: 'Ama Mensah', jobTitle: 'Country Director', email: 'ama@lake.example' },
  ]);
});

it('takes what all requests come to for no request', () => {
  const total = asking.replace(
    'EUR 40,000',
    'EUR 40,000\n- We ask for all of it together: support us with EUR 1,490,000',
  );
  const amounts = donorBrief
    .draft(madeDocument(total), madeReading())
    .drafts.filter(({ collection }) => collection === 'asks')
    .map((draft) => plainFields(draft).amount);
  expect(amounts).toEqual([250000, 1200000, 40000].map((amount) => ({ amount, currency: 'EUR' })));
});

it('drafts the requests of a table, its total left out', () => {
  const table =
    '# Water that lasts\n| Phase | Purpose | Amount (EUR)\n| Phase I | Map the wells of the north | 250,000\n| Phase II | Repair what can be saved | 1,200,000\n| Total |  | 1,450,000';
  const drafted = donorBrief.draft(madeDocument(table), madeReading());
  expect(drafted.drafts.filter(({ collection }) => collection === 'asks').map(plainFields)).toMatchObject([
    { order: 1, purpose: 'Map the wells of the north', amount: { amount: 250000, currency: 'EUR' } },
    { order: 2, amount: { amount: 1200000, currency: 'EUR' } },
  ]);
});

it('drafts a press note with the day and place of what it tells', () => {
  const update = draftOf(pressNote.draft(madeDocument(note), madeReading()), 'updates');
  expect(update).toMatchObject({
    title: 'Twelve villages open their new wells',
    kind: 'news',
    date: '2025-05-12',
    place: 'Lodwar',
    participants: { value: 180, qualifier: 'about' },
  });
});

it('drafts a country, its project and what took place, and no photograph', () => {
  const drafted = countryPage.draft(madeDocument(page), madeReading());
  expect(draftOf(drafted, 'countries')).toMatchObject({
    name: 'Kenya',
    iso2: 'KE',
    figures: [{ value: 40, qualifier: 'about' }],
  });
  expect(drafted.drafts.filter(({ collection }) => collection === 'updates').map(plainFields)).toMatchObject([
    { title: 'Workshop on keeping wells', date: '2024-03', place: 'Lodwar' },
  ]);
});

const measured = `${sheet}
| Results chain | Indicator | Baseline (2023) | Target (2026)
| Outcome 1: Families drink safe water | Households with a well within reach | 120 | 900
| Output 1.1: Wells are dug | Wells in use | 4 | 24`;

it('takes outcomes, outputs and indicators of a project brief from its framework', () => {
  const { drafts } = projectBrief.draft(madeDocument(measured), madeReading());
  expect(drafts.map(plainFields).find(({ indicators }) => indicators !== undefined)).toMatchObject({
    title: 'Wells for the north',
    participants: [{ organisation: 'Lake Fund', role: 'funding' }],
    outcomes: [{ number: '1', title: 'Families drink safe water' }],
    outputs: [{ number: '1.1', title: 'Twenty wells are dug.' }, { number: '1.2' }],
    indicators: [
      { title: 'Households with a well within reach', target: { value: 900, date: '2026' } },
      { title: 'Wells in use', baseline: { value: 4, date: '2023' } },
    ],
  });
});

it('is no record of one result where indicators stand under outcomes and outputs', () => {
  const frame = `Programme code: KEN114
| Indicator | Baseline 2021 | Target 2025 | Achieved 2024
| Outcome 1: Families drink safe water | Outcome 1: Families drink safe water | Outcome 1: Families drink safe water | Outcome 1: Families drink safe water
| Wells in use | 4 | 24 | 17
| Households with a well | 120 | 900 | 640
| Committees at work | 0 | 24 | 20`;
  const { score } = resultRecord.likeness(madeDocument(frame), madeReading());
  expect(score).toBeLessThan(0.71);
});

it('drafts what a note tells of days to come, each with its place', () => {
  const text = `${note}
## Events
On 6 and 7 June 2025 a workshop on keeping wells in Kitale.
The launch of the water map will be held on 3 July 2025.`;
  const { drafts } = pressNote.draft(madeDocument(text), madeReading());
  expect(drafts.filter(({ collection }) => collection === 'updates').map(plainFields)).toMatchObject([
    { title: 'Twelve villages open their new wells' },
    {
      title: 'workshop on keeping wells',
      place: 'Kitale',
      period: { start: '2025-06-06', end: '2025-06-07' },
    },
    { date: '2025-07-03' },
  ]);
});

it('takes the line above the first paragraph of a note for its headline', () => {
  const text = `ຂ່າວ
ສະຫວັນນະເຂດ, ວັນທີ 20 ມິຖຸນາ ພ.ສ. 2568
ສຸກສາລາ 18 ແຫ່ງ ໄດ້ຮັບຕູ້ເຢັນແສງຕາເວັນ
ມູນນິທິສຸຂະພາບແມ່ ແລະ ເດັກ ໄດ້ຈັດພິທີມອບຕູ້ເຢັນແສງຕາເວັນ ໃນວັນທີ 19 ມິຖຸນາ ພ.ສ. 2568 ທີ່ ເມືອງເຊໂປນ, ໂດຍມີຜູ້ເຂົ້າຮ່ວມປະມານ 140 ຄົນ. ນີ້ແມ່ນສ່ວນໜຶ່ງຂອງໂຄງການ "ວັກຊີນເຖິງບ້ານ".`;
  const update = draftOf(pressNote.draft(madeDocument(text, 'lo'), madeReading('lo')), 'updates');
  expect(update).toMatchObject({
    title: 'ສຸກສາລາ 18 ແຫ່ງ ໄດ້ຮັບຕູ້ເຢັນແສງຕາເວັນ',
    date: '2025-06-19',
    place: 'ເມືອງເຊໂປນ',
  });
});

it('takes the line alone below what a sheet calls itself for its title', () => {
  const text = sheet.replace('# Wells for the north', '# Project brief\nWells for the dry north');
  expect(draftOf(projectBrief.draft(madeDocument(text), madeReading()), 'briefs')).toMatchObject({
    title: 'Wells for the dry north',
  });
});

it('knows a press note by the place and the day below its headline', () => {
  const document = madeDocument(note.replace(/^PRESS RELEASE\n(.*)\n(.*)/u, '$2\n$1'));
  expect(pressNote.likeness(document, madeReading()).score).toBeGreaterThan(0.44);
});

it('takes a period that stands alone at the head of a brief', () => {
  const text = `${sheet.replace(/Duration.*\n/u, '')}`.replace(
    'Country: Kenya',
    'Water for the dry north. March 2024 – February 2026.\nCountry: Kenya',
  );
  expect(draftOf(projectBrief.draft(madeDocument(text), madeReading()), 'briefs')).toMatchObject({
    period: { start: '2024-03', end: '2026-02' },
  });
});

it('takes who stands behind "Implementation" for who does it', () => {
  const text = sheet.replace('Status: Ongoing', 'Implementation: Water Union');
  expect(draftOf(projectBrief.draft(madeDocument(text), madeReading()), 'briefs')).toMatchObject({
    participants: [
      { organisation: 'Lake Fund', role: 'funding' },
      { organisation: 'Water Union', role: 'implementing' },
    ],
  });
});
