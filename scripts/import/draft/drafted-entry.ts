import type { ReadEntry } from '../../../src/content-files/entry.ts';
import { contentFileAt } from '../../../src/content-files/content-file.ts';
import { fileOf, type NewCollection } from '../../new/kinds.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';
import { joinedBodies } from './joined-bodies.ts';
import { bodyText } from './body-text.ts';
import { isReference, type Draft, type DraftFields, type Taken } from './draft.ts';
import type { Gathered, Group } from './gather.ts';
import { mergedFields, type Merging } from './merge.ts';
import { plainOf, type Evidence, type TranslatedWords } from './plain.ts';

/** An entry as the documents have it, by all that they say of it. */
export interface DraftedEntry {
  collection: NewCollection;
  id: string;
  /** Relative to the content folder. */
  file: string;
  /** What the site has of it already; undefined for a new one. */
  entry?: ReadEntry | undefined;
  isKnown: boolean;
  /** As they are written: others are named by their ids. */
  fields: Record<string, unknown>;
  evidence: Evidence[];
  translated: TranslatedWords[];
  /** The text below the fields, in Markdown, and the lines that it is made of. */
  body: string;
  bodyLines: readonly SourceLine[];
  bodies: Readonly<Record<string, readonly SourceLine[]>>;
  documents: readonly SourceDocument[];
  /** What two documents say otherwise. */
  contradictions: Contradiction[];
}

/** Two values of one field; the first of them was kept. */
export interface Contradiction {
  field: string;
  kept: Taken;
  other: Taken;
}

/** Each entry that the documents speak of, with all that they say. */
export function draftedEntries(gathered: Gathered): DraftedEntry[] {
  return gathered.groups.map((group) => draftedEntry(group, gathered));
}

// What has two names keeps both.
const hasAliases: ReadonlySet<NewCollection> = new Set(['contacts', 'organisations']);

function draftedEntry(group: Group, { groupOf }: Gathered): DraftedEntry {
  const { collection, id, drafts, entry } = group;
  const contradictions: Contradiction[] = [];
  const names: Taken[] = [];
  const idOf = (draft: Draft) => groupOf.get(draft)?.id;
  const merging: Merging = {
    idOf: ({ to }) => idOf(to) ?? '',
    differs: (field, kept, other) => {
      if (field === 'name' && hasAliases.has(collection)) names.push(other);
      else contradictions.push({ field, kept, other });
    },
  };
  const merged = drafts
    .map((draft) => draft.fields)
    .reduce<DraftFields>((all, one) => mergedFields(all, one, merging), {});
  const fields = names.length > 0 ? mergedFields(merged, { aliases: names }, merging) : merged;
  const plain = plainOf(withoutItself(fields, drafts), idOf);
  const bodyLines = joinedBodies(drafts.map(({ body = [] }) => body));
  const languages = new Set(drafts.flatMap(({ bodies = {} }) => Object.keys(bodies)));
  return {
    collection,
    id,
    file: entry?.file ?? fileOf(collection, id),
    entry,
    isKnown: entry !== undefined,
    ...plain,
    body: bodyText(bodyLines),
    bodyLines,
    bodies: Object.fromEntries(
      [...languages].map((language) => [
        language,
        joinedBodies(drafts.map(({ bodies = {} }) => bodies[language] ?? [])),
      ]),
    ),
    documents: [...new Set(drafts.map(({ document }) => document))],
    contradictions,
  };
}

// Of two documents about one thing the first may name the second as related to it.
function withoutItself(fields: DraftFields, drafts: readonly Draft[]): DraftFields {
  const isItself = (value: unknown): boolean =>
    isReference(value as DraftFields[string]) && drafts.includes((value as { to: Draft }).to);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.filter((one) => !isItself(one))];
      return [name, isItself(value) ? undefined : value];
    }),
  );
}

/** The file of a translation of it. */
export function translationFileOf({ file }: DraftedEntry, language: string): string {
  return contentFileAt(file)?.collection === 'themes'
    ? `themes.${language}.yaml`
    : file.replace(/\.(\w+)$/u, `.${language}.$1`);
}
