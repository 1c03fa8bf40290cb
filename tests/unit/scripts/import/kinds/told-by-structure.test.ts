import { describe, expect, it } from 'vitest';
import type { Drafted } from '../../../../../scripts/import/draft/draft.ts';
import { countryPage } from '../../../../../scripts/import/kinds/country-page.ts';
import { likeliestKind } from '../../../../../scripts/import/kinds/likeliest-kind.ts';
import { newsletter } from '../../../../../scripts/import/kinds/newsletter.ts';
import { resultRecord } from '../../../../../scripts/import/kinds/result-record.ts';
import { madeDocument, madeReading, plainFields } from '../made-document.ts';

const of = ({ drafts }: Drafted, collection: string) =>
  drafts.filter((draft) => draft.collection === collection).map((draft) => plainFields(draft));

const story = madeDocument(`# Every pupil of the north reads
Teachers of Kenya tried new books for two years, and the pupils of sixty schools read them at home with their parents.
Today there is a library in nearly every school of the north, and pupils of the upper classes read to the younger ones every week.
The books were chosen by the teachers themselves, and printed in the languages that the pupils speak at home.
| Indicator | Baseline (2022) | Planned (2025) | Achieved (April 2025)
| Schools with a library | 4 | 60 | 58
| Pupils who read a page | 18% | 70% | 76%`);

const page = madeDocument(`# Boats for the lake: what came of it
Project period: 1 January 2022 – 31 December 2025
| Indicator | Baseline 2021 | Planned | Achieved (December 2025)
| Families who cross by boat | 0 | 1,200 | 1,140
| Boatmen trained | 2 | 30 | 34
## Partners
- Lake Fund (funding)`);

const letter = madeDocument(`# No. 7, August 2025
# A FORUM IN LODWAR
From 22 to 24 July, 74 growers of two counties came to Lodwar for the first forum.
# Coming up: seed fair
12 September 2025, Kisumu, at the market. Bring your seeds.
# The last page
The Clean Rivers Project (2023-2027) plants trees.`);

const country = madeDocument(`# Kenya
Official name: Republic of Kenya
Literacy of adults: 82 % (2021)
## Our projects
### Wells for the north
2022 – 2024 · EUR 480,000 · completed
## Partners
- Ministry of Water`);

describe('a document without the words of its kind', () => {
  it('is a result record by such a table, whatever project it is of', () => {
    expect(likeliestKind(page, madeReading())?.kind).toBe(resultRecord);
    const [result] = of(resultRecord.draft(page, madeReading()), 'results');
    expect(result?.indicators).toMatchObject([
      { title: 'Families who cross by boat', baseline: 0, planned: 1200, actual: 1140 },
      { title: 'Boatmen trained', baseline: 2, planned: 30, actual: 34 },
    ]);
  });

  it('is a result record by a table of what was reached', () => {
    expect(likeliestKind(story, madeReading())?.kind).toBe(resultRecord);
    const [result] = of(resultRecord.draft(story, madeReading()), 'results');
    expect(result).toMatchObject({
      date: '2025-04',
      indicators: [
        { title: 'Schools with a library', baseline: 4, planned: 60, actual: 58 },
        { title: 'Pupils who read a page', baseline: 18, planned: 70, actual: 76, unit: 'percent' },
      ],
    });
  });

  it('is a newsletter by its events under headings', () => {
    expect(likeliestKind(letter, madeReading())?.kind).toBe(newsletter);
    const drafted = newsletter.draft(letter, madeReading());
    expect(of(drafted, 'updates')).toMatchObject([
      { period: { start: '2025-07-22', end: '2025-07-24' }, participants: { value: 74 } },
      { title: 'Seed fair', date: '2025-09-12', place: 'Kisumu' },
    ]);
    expect(of(drafted, 'briefs')).toMatchObject([
      { title: 'Clean Rivers Project', period: { start: '2023', end: '2027' } },
    ]);
  });

  it('is of no kind where it is nothing but a menu', () => {
    const lines = [{ text: 'News', place: 'line 1', kind: 'furniture' as const }];
    expect(likeliestKind({ ...story, lines, tables: [] }, madeReading())).toBeUndefined();
  });
});

describe('a page on a country', () => {
  it('has figures and projects of their own, and no project without a name', () => {
    const drafted = countryPage.draft(country, madeReading());
    expect(of(drafted, 'countries')).toMatchObject([
      {
        officialName: 'Republic of Kenya',
        figures: [{ label: 'Literacy of adults', value: 82, asOf: '2021' }],
      },
    ]);
    expect(of(drafted, 'briefs')).toMatchObject([
      {
        title: 'Wells for the north',
        status: 'closed',
        period: { start: '2022', end: '2024' },
        budget: [{ amount: { amount: 480000, currency: 'EUR' } }],
      },
    ]);
  });
});
