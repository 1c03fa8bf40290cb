import type { ReadEntry } from '../../../src/content-files/entry.ts';
import type { NewCollection } from '../../new/kinds.ts';
import { entriesOf, type SiteAround } from '../../new/site-around.ts';
import { sumsByBrief, sumsOf } from './asked-sums.ts';
import { idFor, namelessId } from './draft-id.ts';
import type { Draft } from './draft.ts';
import { areApart, identityOfDraft, identityOfEntry, isSame, namelessAs, type Identity } from './identity.ts';
import { MayBeOne } from './may-be-one.ts';
import { plainOf } from './plain.ts';
import { enough, factsOf, sharedWeight, type Facts } from './shared-facts.ts';

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
    const sums = collection === 'briefs' ? sumsByBrief(drafts) : new Map<Draft, number[]>();
    const nameless = new Set<string>();
    for (const draft of drafts.filter((one) => one.collection === collection)) {
      const called = identityOfDraft(draft, (named) => groupOf.get(named)?.id);
      const place = called.keys.size > 0 || draft.id !== undefined ? undefined : namelessId(draft, nameless);
      const identity = place === undefined ? called : namelessAs(place, called);
      const plain = plainOf(draft.fields, (named) => groupOf.get(named)?.id);
      const facts = factsOf(collection, plain.fields, sums.get(draft));
      const group = shelf.find(identity, facts, draft) ?? shelf.add(idFor(draft, site, shelf.ids));
      group.drafts.push(draft);
      shelf.learn(group, identity, facts);
      groupOf.set(draft, group);
      if (group.drafts.length === 1) groups.push(group);
    }
  }
  return { groups, groupOf };
}

interface Shelf {
  ids: ReadonlySet<string>;
  find: (identity: Identity, facts: Facts, draft: Draft) => Group | undefined;
  add: (id: string) => Group;
  learn: (group: Group, identity: Identity, facts: Facts) => void;
}

function shelfOf(collection: NewCollection, site: SiteAround): Shelf {
  const standing = new MayBeOne<Standing>(collection);
  const ids = new Set<string>();
  const learn = (group: Group, identity: Identity, facts: Facts) => {
    standing.add({ group, identity, facts });
  };
  for (const entry of entriesOf(site, collection).toSorted(byId)) {
    const { id } = entry;
    const translations = site.content.translations.filter(
      (other) => other.collection === collection && other.id === id,
    );
    ids.add(id);
    const facts = factsOf(collection, entry.raw, collection === 'briefs' ? sumsOf(entry, site) : []);
    learn({ collection, id, drafts: [], entry }, identityOfEntry(entry, translations), facts);
  }
  return {
    ids,
    find(identity, facts, draft) {
      const isIt = (one: Standing) =>
        isSame(one.identity, identity, collection) && !isToldApart(draft, one.group);
      const found =
        standing.ofOneKey(identity).find(isIt) ??
        standing.called(identity).find(isIt) ??
        byFacts(standing.sharing(facts), { identity, facts, draft });
      return found?.group;
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

interface Standing {
  group: Group;
  identity: Identity;
  facts: Facts;
}

// Under another title, in another document: the one with which it shares most, if that is enough.
function byFacts(
  standing: readonly Standing[],
  { identity, facts, draft }: { identity: Identity; facts: Facts; draft: Draft },
): Standing | undefined {
  let best: { one: Standing; weight: number } | undefined;
  for (const one of standing) {
    const weight = sharedWeight(facts, one.facts);
    if (weight < enough || weight <= (best?.weight ?? 0)) continue;
    const isOther = one.group.drafts.some(({ document }) => document === draft.document);
    if (!isOther && !areApart(identity, one.identity)) best = { one, weight };
  }
  return best?.one;
}

function isToldApart(draft: Draft, { drafts }: Group): boolean {
  const isOther = (one: Draft) =>
    one.isApart === true &&
    one.document === draft.document &&
    (draft.id === undefined || one.id !== draft.id);
  return draft.isApart === true && drafts.some(isOther);
}
