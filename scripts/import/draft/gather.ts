import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadEntry } from '../../../src/content-files/entry.ts';
import { slugOf } from '../../../src/content-files/slug.ts';
import { fileOf, kindOf, type NewCollection } from '../../new/kinds.ts';
import { entriesOf, type SiteAround } from '../../new/site-around.ts';
import type { Draft } from './draft.ts';
import { textIn, valuesIn } from './fields.ts';
import { identityOfDraft, identityOfEntry, isSame, namelessAs, type Identity } from './identity.ts';

/** All drafts of one entry. */
export interface Group {
  collection: NewCollection;
  id: string;
  drafts: Draft[];
  /** The entry of the site that they are of; undefined for a new one. */
  entry?: ReadEntry | undefined;
}

/** Every entry that the documents speak of, once. */
export interface Gathered {
  groups: readonly Group[];
  groupOf: ReadonlyMap<Draft, Group>;
}

// What is named by others comes before them: they are told apart by it.
const inOrder: readonly NewCollection[] = [
  'countries',
  'themes',
  'organisations',
  'contacts',
  'briefs',
  'asks',
  'results',
  'updates',
  'pages',
];

/** Puts drafts of one entry together, and with the entry that the site has; each new one gets an id. */
export function gatherDrafts(drafts: readonly Draft[], site: SiteAround): Gathered {
  const groupOf = new Map<Draft, Group>();
  const groups: Group[] = [];
  for (const collection of inOrder) {
    const shelf = shelfOf(collection, site);
    const nameless = new Set<string>();
    for (const draft of drafts.filter((one) => one.collection === collection)) {
      const called = identityOfDraft(draft, (named) => groupOf.get(named)?.id);
      const place =
        called.keys.size > 0 || draft.id !== undefined ? undefined : nextOf(baseOf(draft), nameless);
      const identity = place === undefined ? called : namelessAs(place, called);
      const group = shelf.find(identity, draft) ?? shelf.add(idFor(draft, site, shelf.ids));
      group.drafts.push(draft);
      shelf.learn(group, identity);
      groupOf.set(draft, group);
      if (group.drafts.length === 1) groups.push(group);
    }
  }
  return { groups, groupOf };
}

interface Shelf {
  ids: ReadonlySet<string>;
  find: (identity: Identity, draft: Draft) => Group | undefined;
  add: (id: string) => Group;
  learn: (group: Group, identity: Identity) => void;
}

function shelfOf(collection: NewCollection, site: SiteAround): Shelf {
  const standing: { group: Group; identity: Identity }[] = [];
  const byKey = new Map<string, typeof standing>();
  const ids = new Set<string>();
  const learn = (group: Group, identity: Identity) => {
    const one = { group, identity };
    standing.push(one);
    for (const key of identity.keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  };
  for (const entry of entriesOf(site, collection).toSorted(byId)) {
    const { id } = entry;
    const translations = site.content.translations.filter(
      (other) => other.collection === collection && other.id === id,
    );
    ids.add(id);
    learn({ collection, id, drafts: [], entry }, identityOfEntry(entry, translations));
  }
  return {
    ids,
    find(identity, draft) {
      const likely = [...identity.keys].flatMap((key) => byKey.get(key) ?? []);
      const isIt = (one: (typeof standing)[number]) =>
        isSame(one.identity, identity, collection) && !isToldApart(draft, one.group);
      return (likely.find(isIt) ?? standing.find(isIt))?.group;
    },
    add(id) {
      ids.add(id);
      return { collection, id, drafts: [] };
    },
    learn,
  };
}

// Of those of one name, `name` before `name-2` and that before `name-10`: as they were drafted.
function byId({ id: a }: ReadEntry, { id: b }: ReadEntry): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function isToldApart(draft: Draft, { drafts }: Group): boolean {
  const isOther = (one: Draft) =>
    one.isApart === true &&
    one.document === draft.document &&
    (draft.id === undefined || one.id !== draft.id);
  return draft.isApart === true && drafts.some(isOther);
}

const longest = 50;

// By what it is called; where that is in other letters than an address has, by its code, its acronym or its file.
function idFor(draft: Draft, site: SiteAround, taken: ReadonlySet<string>): string {
  const { collection } = draft;
  const isFree = (id: string) =>
    !taken.has(id) && (collection === 'themes' || !existsSync(join(site.root, fileOf(collection, id))));
  if (draft.id !== undefined && isFree(draft.id)) return draft.id;
  return firstFree(baseOf(draft), isFree);
}

function nextOf(base: string, taken: Set<string>): string {
  const id = firstFree(base, (one) => !taken.has(one));
  taken.add(id);
  return id;
}

function baseOf({ collection, fields, alsoCalled = [], document }: Draft): string {
  const called = ['title', 'name', 'acronym', 'code'].flatMap((field) => textIn(fields, field) ?? []);
  const [order] = valuesIn(fields, 'order');
  const slugs = [
    ...called.map(slugOf),
    ...(typeof order === 'number' ? [`phase-${order}`] : []),
    ...alsoCalled.map(slugOf),
    slugOf(document.file.replace(/\.\w+$/u, '')),
  ];
  return shortened(slugs.find((slug) => slug !== undefined) ?? kindOf[collection]);
}

function firstFree(base: string, isFree: (id: string) => boolean): string {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (isFree(id)) return id;
  }
}

// An address that can be read out: whole words of a long title.
function shortened(slug: string): string {
  return slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/u, '')
        .slice(0, longest);
}
