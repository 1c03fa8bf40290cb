import type { NewCollection } from '../../new/kinds.ts';
import { nameKey, tellingWords } from './folded-name.ts';
import { alikeByTitle, type Identity } from './identity.ts';
import { enough, type Facts } from './shared-facts.ts';

/** What an entry is known by, and what it says. */
export interface Known {
  identity: Identity;
  facts: Facts;
}

/**
 * Entries that stand already, found again by what they are known by: of thousands only the few that may be one with
 * another are compared with it.
 */
export class MayBeOne<One extends Known> {
  private readonly collection: NewCollection;
  private readonly place = new Map<One, number>();
  private readonly byKey = new Map<string, One[]>();
  private readonly bySign = new Map<string, One[]>();
  private readonly byWord = new Map<string, One[]>();
  private readonly byRarest = new Map<string, One[]>();
  private readonly byFact = new Map<string, One[]>();

  constructor(collection: NewCollection) {
    this.collection = collection;
  }

  /** Puts one behind those that stand. */
  add(one: One): void {
    const { identity, facts } = one;
    this.place.set(one, this.place.size);
    for (const key of identity.keys) listIn(this.byKey, key).push(one);
    for (const sign of signsOf(identity, this.collection)) listIn(this.bySign, sign).push(one);
    const words = this.rarestFirst(identity);
    for (const word of words) listIn(this.byWord, word).push(one);
    const [rarest] = words;
    if (rarest !== undefined) listIn(this.byRarest, rarest).push(one);
    for (const fact of facts.keys()) listIn(this.byFact, fact).push(one);
  }

  /** Those with a name, an address or a code in common, name by name. */
  ofOneKey({ keys }: Identity): One[] {
    return [...keys].flatMap((key) => this.byKey.get(key) ?? []);
  }

  /**
   * Those with the same id or initials, people with the same first and last name, and those whose titles may be alike:
   * of titles that share four words in five, one of the rarest fifth and one is shared; of one that stands wholly in
   * another, its rarest.
   */
  called(identity: Identity): One[] {
    const words = this.rarestFirst(identity);
    const few = words.slice(0, Math.floor(words.length / 5) + 1);
    return this.inOrder([
      ...signsSought(identity, this.collection).map((sign) => this.bySign.get(sign)),
      ...few.map((word) => this.byWord.get(word)),
      ...words.map((word) => this.byRarest.get(word)),
    ]);
  }

  /** Those that may share facts of enough weight: what weighs less than that altogether need not be looked for. */
  sharing(facts: Facts): One[] {
    let left = 0;
    const sought = [...facts]
      .map(([fact, weight]) => ({ weight, having: this.byFact.get(fact) ?? [] }))
      .toSorted((a, b) => b.having.length - a.having.length)
      .filter(({ weight }) => (left += weight) >= enough);
    return this.inOrder(sought.map(({ having }) => having));
  }

  private inOrder(lists: readonly (readonly One[] | undefined)[]): One[] {
    const all = [...new Set(lists.flatMap((list) => list ?? []))];
    return all.sort((a, b) => (this.place.get(a) ?? 0) - (this.place.get(b) ?? 0));
  }

  // Titles with other numbers are never alike: the numbers belong to each word.
  private rarestFirst({ title }: Identity): string[] {
    if (title === undefined || !alikeByTitle.has(this.collection)) return [];
    const words = [...tellingWords(title)];
    const numbers = words.filter((word) => /\p{N}/u.test(word)).join(' ');
    const often = (word: string) => this.byWord.get(word)?.length ?? 0;
    return words.map((word) => `${numbers}|${word}`).toSorted((a, b) => often(a) - often(b));
  }
}

function signsOf({ id, initials, title }: Identity, collection: NewCollection): string[] {
  const ends = collection === 'contacts' ? endsOf(title) : undefined;
  return [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(initials?.is === undefined ? [] : [`is ${initials.is}`]),
    ...(initials?.of === undefined ? [] : [`of ${initials.of}`]),
    ...(ends === undefined ? [] : [`ends ${ends}`]),
  ];
}

// Initials are sought among names, and names among initials.
function signsSought(identity: Identity, collection: NewCollection): string[] {
  return signsOf(identity, collection).map((sign) =>
    sign.startsWith('is ') ? `of ${sign.slice(3)}` : sign.startsWith('of ') ? `is ${sign.slice(3)}` : sign,
  );
}

function endsOf(title: string | undefined): string | undefined {
  const words = title === undefined ? [] : nameKey(title).split(' ');
  return words.length < 2 ? undefined : `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

function listIn<One>(lists: Map<string, One[]>, key: string): One[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
