import type { Identity } from '../../model/model.ts';
import type { Money } from '../../domain/money.ts';
import { unmarked } from '../../domain/marked-text.ts';
import { lastDay } from '../../domain/partial-date.ts';

/** What search knows of a page besides its text. Names are in the page's language. */
export interface Facts {
  /** The kind of page, by which a visitor can filter. */
  kind: Identity['collection'];
  title: string;
  countries?: string[];
  themes?: string[];
  organisations?: string[];
  goals?: string[];
  status?: string;
  year?: string;
  /** A PartialDate, for sorting. */
  date?: string;
  amount?: Money;
  /** What tells it apart from another page of its kind that is called the same, where there is one. */
  apart?: string;
  /** Words a visitor may type that do not stand on the page: other spellings, plain digits. */
  also?: string[];
}

/**
 * The goals and targets a page serves: who serves a target serves its goal.
 * @example goalsOf({ kind: 'briefs', title: 'A', goals: ['1.3', '8.5'] }) // ['1', '1.3', '8', '8.5']
 */
export function goalsOf({ goals = [] }: Facts): string[] {
  return [...new Set(goals.flatMap((code) => [code.replace(/\..*$/u, ''), code]))];
}

/**
 * Other names of a page without the words its title has: a name told twice would count twice.
 * @example otherWords({ kind: 'organisations', title: 'Garment Workers’ Union', also: ['GWU', 'Union of Garment Workers'] }) // 'GWU of Workers'
 */
export function otherWords({ title, also = [] }: Facts): string {
  const known = new Set(unmarked(title).toLowerCase().split(/\s+/u));
  const words = also.flatMap((name) => unmarked(name).split(/\s+/u));
  return [...new Set(words.filter((word) => word && !known.has(word.toLowerCase())))].join(' ');
}

/**
 * Where a page stands among others when nothing was typed to rank them by: kinds in their own order, then the newest, then by title.
 * @example searchOrder({ kind: 'results', title: 'A', date: '2021-08' }, ['briefs', 'results']) // '01 79789168 A'
 */
export function searchOrder({ kind, title, date }: Facts, kinds: readonly string[]): string {
  const newest = 99_999_999 - Number(date === undefined ? 0 : lastDay(date).replaceAll('-', ''));
  return `${String(kinds.indexOf(kind)).padStart(2, '0')} ${newest} ${title}`;
}
