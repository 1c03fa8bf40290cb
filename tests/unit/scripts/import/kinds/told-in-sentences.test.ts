import { expect, it } from 'vitest';
import { donorBrief } from '../../../../../scripts/import/kinds/donor-brief.ts';
import { likeliestKind } from '../../../../../scripts/import/kinds/likeliest-kind.ts';
import { pressNote } from '../../../../../scripts/import/kinds/press-note.ts';
import { projectBrief } from '../../../../../scripts/import/kinds/project-brief.ts';
import type { Kind } from '../../../../../scripts/import/kinds/kind.ts';
import { madeDocument, madeReading, plainFields } from '../made-document.ts';

const drafted = (kind: Kind, text: string, collection: string) => {
  const { drafts } = kind.draft(madeDocument(text), madeReading());
  return drafts.filter((draft) => draft.collection === collection).map((draft) => plainFields(draft));
};

const letter = `Lake Sign Schools
4 May 2025
Mrs Ama Mensah
Director, Tea Trust
Dear Mrs Mensah,
Hands that read: the next three years in Kenya
We ask for EUR 180,000 over two years to train seventy teachers. Finally, eight hostels would cost EUR 420,000 and be built between June 2025 and May 2027.
The Weavers Association committed EUR 60,000 for the hostels in December 2024.
With warm regards,
Kofi Boateng
kofi@lakesign.example`;

it('drafts requests that a letter makes in sentences, each with its time and what is given to it', () => {
  expect(likeliestKind(madeDocument(letter), madeReading())?.kind).toBe(donorBrief);
  expect(drafted(donorBrief, letter, 'asks')).toMatchObject([
    { title: 'train seventy teachers', amount: { amount: 180000, currency: 'EUR' }, durationMonths: 24 },
    {
      title: 'eight hostels',
      amount: { amount: 420000, currency: 'EUR' },
      period: { start: '2025-06', end: '2027-05' },
      contributions: [{ donor: 'Weavers Association', kind: 'commitment', date: '2024-12' }],
    },
  ]);
});

it('takes the subject of a letter for its title, and nobody to whom it is written for a contact', () => {
  expect(drafted(donorBrief, letter, 'briefs')).toMatchObject([
    { title: 'Hands that read: the next three years in Kenya' },
  ]);
  expect(drafted(donorBrief, letter, 'contacts')).toMatchObject([{ name: 'Kofi Boateng' }]);
});

it('gives a gift to no request where it may be to several', () => {
  const text = letter.replace(' for the hostels', '');
  const asks = drafted(donorBrief, text, 'asks');
  expect(asks.map(({ contributions }) => contributions)).toEqual([undefined, undefined]);
});

const chapter = `# Less smoke
Women of the Coast (project KEN/0417) is in its third year. It is financed by the Tea Fund (EUR 420,000) and the Lake Facility (EUR 80,000), with a total budget of EUR 500,000. It began on 1 February 2023 and will close on 31 January 2027.
On 21 and 22 May 2025 the growers met in Lodwar for the second Tea Forum. Some 180 people took part, and they agreed.`;

it('drafts the project that sentences name, with its days, its budget and who pays', () => {
  expect(likeliestKind(madeDocument(chapter), madeReading())?.kind).toBe(projectBrief);
  expect(drafted(projectBrief, chapter, 'briefs')).toMatchObject([
    {
      title: 'Women of the Coast',
      code: 'KEN/0417',
      period: { start: '2023-02-01', end: '2027-01-31' },
      budget: [{ amount: { amount: 500000, currency: 'EUR' } }],
      participants: [
        { organisation: 'Tea Fund', role: 'funding' },
        { organisation: 'Lake Facility', role: 'funding' },
      ],
    },
  ]);
});

it('drafts an event that a sentence tells of', () => {
  expect(drafted(projectBrief, chapter, 'updates')).toMatchObject([
    {
      title: 'second Tea Forum',
      period: { start: '2025-05-21', end: '2025-05-22' },
      place: 'Lodwar',
      participants: { value: 180, qualifier: 'about' },
    },
  ]);
});

const note = `PRESS RELEASE
# Law on wheels reaches its hundredth village
LODWAR, Kenya, 17 October 2025 – A white van pulled up outside the office of the mayor of Lodwar this morning.
The visit is part of Justice at the Door, a four-year project that is funded by the Lake Fund and runs from October 2023 to September 2027. A second debate will be held in Nairobi on 12 December 2025.`;

it('drafts the project of a press note, and takes what is to come for an event of its own', () => {
  expect(drafted(pressNote, note, 'updates')).toMatchObject([
    { title: 'Law on wheels reaches its hundredth village', date: '2025-10-17' },
    { title: 'A second debate', date: '2025-12-12', place: 'Nairobi' },
  ]);
  expect(drafted(pressNote, note, 'briefs')).toMatchObject([
    { title: 'Justice at the Door', period: { start: '2023-10', end: '2027-09' } },
  ]);
});
