import { collections, folders, type CollectionName, type DataOf } from '../../src/schemas/collections.ts';

/** The collections of which a new entry can be begun. */
export type NewCollection = Exclude<CollectionName, 'site'>;

/** What one entry of each collection is called on the command line, in the order of the site. */
export const kindOf = {
  briefs: 'brief',
  asks: 'ask',
  results: 'result',
  updates: 'update',
  contacts: 'contact',
  organisations: 'organisation',
  countries: 'country',
  themes: 'theme',
  pages: 'page',
} as const satisfies Record<NewCollection, string>;

const meanings: Readonly<Record<string, string>> = {
  site: 'a whole new site, small, to begin with',
  brief: 'a project, a programme, or a donor brief that asks for money',
  ask: 'a request: what the money buys, and how much it is',
  result: 'what was achieved, and what was measured',
  update: 'an event, a report or news',
  contact: 'a person, for donors to write to or ring up',
  organisation: 'a donor, a partner, a ministry',
  country: 'where the work is done',
  theme: 'what briefs are about, such as water',
  page: 'another page, such as one about you',
  translation: 'one of these in another language',
} satisfies Record<(typeof kindOf)[NewCollection] | 'site' | 'translation', string>;

/** What a kind is, in a few words. */
export function meaningOf(kind: string): string {
  return meanings[kind] ?? '';
}

/** The collection of a kind; undefined where there is none. */
export function collectionOf(kind: string): NewCollection | undefined {
  const found = Object.entries(kindOf).find(([, name]) => name === kind);
  return found?.[0] as NewCollection | undefined;
}

/** The fields that are asked for besides those that must be there; everything else waits in the file. */
export const alsoAsked: { [Name in NewCollection]: readonly Extract<keyof DataOf<Name>, string>[] } = {
  briefs: ['period'],
  asks: ['period'],
  results: ['briefs'],
  updates: ['period', 'briefs'],
  contacts: ['email', 'phone', 'jobTitle'],
  organisations: ['acronym', 'url'],
  countries: [],
  themes: [],
  pages: ['summary'],
};

/** Fields of which only one may be there: the second is asked for where the first is left empty. */
export const eitherOr: { [Name in NewCollection]?: Readonly<Record<string, string>> } = {
  updates: { period: 'date' },
};

/** What to write as the text of an entry, under which headings. */
export const textHints: { [Name in NewCollection]?: readonly string[] } = {
  briefs: [
    '## Where people stand      what is wrong, for whom, and how that is known',
    '## What we will do         the work, who does it, and why it should help',
    '## How it is run           who answers, what could go wrong, how donors hear of it',
  ],
  asks: [
    '## What your money does    what is bought, for whom, and what is there afterwards',
    '## Why now                 what happens if nobody pays for it',
  ],
  results: [
    '## What has changed        what is there now that was not, and for whom',
    '## How it came about       who did what',
  ],
  updates: ['What happened, who was there, and what follows from it: a few paragraphs.'],
  countries: ['## The situation           where people stand, each number with its source'],
  pages: ['## A heading               what readers look for here'],
};

/** The file of an entry, relative to the content folder. */
export function fileOf(collection: NewCollection, id: string): string {
  const ending = folders.find((folder) => folder.collection === collection)?.endings[0];
  return ending === undefined ? collections.themes.lies.file : `${collection}/${id}.${ending}`;
}
