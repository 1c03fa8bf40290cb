import { agendaCodes, goalOf } from '../domain/agenda-2030.ts';
import { dataAddress, home, searchAddress } from '../domain/addresses.ts';
import { written } from '../domain/written.ts';
import { addressOf, listAddress, listedKinds } from '../schemas/addresses.ts';
import type { AskData } from '../schemas/ask.ts';
import { isPaged } from '../schemas/collections.ts';
import type { Entry, Reference } from './corpus.ts';
import { asWritten, fieldsOfKind } from './fields.ts';

/** The address of an entry's page, or undefined where its collection has none. */
export function pageOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): string | undefined {
  return isPaged(collection) ? addressOf(collection, id) : undefined;
}

/** Every address that a site of these entries answers: its own pages, its lists, and a page for each published entry. */
export function addressesOf(entries: readonly Entry[]): Set<string> {
  const hidden = donorsInConfidence(entries);
  const paged = entries.filter(
    ({ collection, id, address, published }) =>
      address !== undefined && published && !(collection === 'organisations' && hidden.has(id)),
  );
  const pages = paged.flatMap(({ address }) => address ?? []);
  const goals = goalsServed(paged).map((code) => addressOf('goals', code));
  return new Set([home, searchAddress, dataAddress, ...listedKinds.map(listAddress), ...goals, ...pages]);
}

// Whoever gave in confidence and is named by nothing else has no page, as in `model/confidence.ts`; one of them does not name another.
function donorsInConfidence(entries: readonly Entry[]): Set<string> {
  const published = entries.filter((entry) => entry.published);
  const given = new Set(published.flatMap(givenInConfidence));
  let hidden = given;
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    const speaking = published.filter(
      ({ collection, id }) => collection !== 'organisations' || !hidden.has(id),
    );
    hidden = given.difference(new Set(speaking.flatMap(named)));
  }
  return hidden;
}

function givenInConfidence(entry: Entry): string[] {
  return entry.references.filter((reference) => isInConfidence(entry, reference)).map(({ id }) => id);
}

function named(entry: Entry): string[] {
  return entry.references
    .filter((reference) => reference.collection === 'organisations' && !isInConfidence(entry, reference))
    .map(({ id }) => id);
}

type Contribution = NonNullable<AskData['contributions']>[number];

function isInConfidence({ collection, raw }: Entry, { path: [field, place] }: Reference): boolean {
  const { contributions } = asWritten<AskData>(raw);
  if (collection !== 'asks' || field !== ('contributions' satisfies keyof AskData)) return false;
  const contribution: unknown = Array.isArray(contributions) ? contributions[Number(place)] : undefined;
  return asWritten<Contribution>(contribution).public === false;
}

// Goals and targets have a page where something serves them; a target serves its goal too.
function goalsServed(entries: readonly Entry[]): string[] {
  const codes = entries.flatMap((entry) =>
    fieldsOfKind(entry, 'agendaCode').map(({ value }) => written(value)),
  );
  return [...codes, ...codes.map(goalOf)].filter((code) => agendaCodes.includes(code));
}
