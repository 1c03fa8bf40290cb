import { describe, expect, it } from 'vitest';
import { likeliestKind } from '../../../../../scripts/import/kinds/likeliest-kind.ts';
import { headingName } from '../../../../../scripts/import/sections/heading-name.ts';
import { madeDocument, madeReading, plainFields } from '../made-document.ts';

function drafted(text: string) {
  const document = madeDocument(text);
  const found = likeliestKind(document, madeReading());
  const drafts = found?.kind.draft(document, madeReading()).drafts ?? [];
  const of = (collection: string) =>
    drafts.filter((draft) => draft.collection === collection).map((draft) => plainFields(draft));
  return { kind: found?.kind.name, of };
}

const card = (title: string, years: string, donor: string) =>
  `## ${title}\n- Dates: ${years}\n- Donor: ${donor}\n- Budget: EUR 40,000`;

describe('a document that holds several things', () => {
  it.each([
    ['# Our work', 'overview of projects'],
    ['# Kenya', 'country page'],
  ])('gives a brief for each project below %j', (head, name) => {
    const { kind, of } = drafted(
      [
        head,
        card('1. Wells for all', '2021 – 2024', 'Water Fund'),
        card('Roads home', '2022 – 2025', 'Road Fund'),
      ].join('\n'),
    );
    expect(kind).toBe(name);
    expect(of('briefs')).toMatchObject([
      { title: 'Wells for all', period: { start: '2021', end: '2024' } },
      { title: 'Roads home', participants: [{ organisation: 'Road Fund', role: 'funding' }] },
    ]);
  });

  it('gives a result for each heading with its labels', () => {
    const { kind, of } = drafted(`
      # Results in Kenya
      ## Result 1. Water law adopted
      Level: Outcome
      Date achieved: 4 May 2024
      Donor: Water Fund
      ## Result 2. 40 wells dug in the hills
      Level: Output
      Date achieved: June 2024
      Donor: Water Fund`);
    expect(kind).toBe('list of results');
    expect(of('results')).toMatchObject([
      { title: 'Water law adopted', kind: 'outcome', date: '2024-05-04' },
      { title: '40 wells dug in the hills', kind: 'output', date: '2024-06' },
    ]);
  });

  it('gives what stands under a heading of events or news', () => {
    const { of } = drafted(`
      # Kenya
      ${card('Wells for all', '2021 – 2024', 'Water Fund')}
      ${card('Roads home', '2022 – 2025', 'Road Fund')}
      ## Diary
      - 11 February 2025: Assembly of water users, Kisumu
      ## News
      ### Pump repaired in one day
      9 April 2025
      The people of the village did it themselves.`);
    expect(of('updates')).toMatchObject([
      { title: 'Assembly of water users', kind: 'event', date: '2025-02-11', place: 'Kisumu' },
      { title: 'Pump repaired in one day', kind: 'news', date: '2025-04-09' },
    ]);
  });

  it('gives phases with the time below their sums, and what donors gave to one', () => {
    const { of } = drafted(`
      # Wells for all
      ## What you can fund
      - Phase 1: Survey
      EUR 40,000
      January to August 2025
      - Phase 2: Drilling
      EUR 90,000
      September 2025 to August 2026
      Stand-alone: A workshop for repairs
      EUR 12,000
      12 months
      ## Already pledged
      The Water Fund pledged EUR 9,000 to phase 2 in October 2024.`);
    expect(of('asks')).toMatchObject([
      { title: 'Survey', period: { start: '2025-01', end: '2025-08' } },
      { title: 'Drilling', contributions: [{ donor: 'Water Fund', date: '2024-10' }] },
      { title: 'A workshop for repairs', kind: 'standalone', durationMonths: 12 },
    ]);
  });

  it('gives a phase the sum and the costs of the table below it', () => {
    const { of } = drafted(`
      # Wells for all
      ## What you can fund
      ### Phase 1 – Prepare (January to June 2026)
      We count the wells of the hills.
      | Budget line | Amount (EUR)
      | Staff | 48,000
      | Travel | 2,000
      | Total phase 1 | 50,000`);
    expect(of('asks')).toMatchObject([
      {
        title: 'Prepare',
        amount: { amount: 50000 },
        costLines: [{ category: 'Staff' }, { category: 'Travel' }],
      },
    ]);
  });
});

it.each([
  ['2. Wells for all', 'Wells for all'],
  ['Result 3: Wells were dug', 'Wells were dug'],
  ['24 wells dug', '24 wells dug'],
  ['Water: a human right', 'Water: a human right'],
])('calls the part headed %j by its name', (text, name) => {
  expect(headingName(text)).toBe(name);
});
