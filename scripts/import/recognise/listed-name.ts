import type { Sureness } from '../draft/draft.ts';
import { countryNames } from './country-names.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';
import { heads, links, titles } from './name-words.ts';
import { headsIn, isNameWord } from './name-runs.ts';
import { roleOf } from './role.ts';
import { isThingAt } from './thing-words.ts';

const noName = new Set([
  'n/a',
  'na',
  'tbd',
  'tbc',
  'ngo',
  'ngos',
  'cso',
  'csos',
  'cbo',
  'ong',
  'ongs',
  'osc',
  'none',
  'sdg',
  'sdgs',
  'smes',
]);
const mostWords = 16;

// "Partners", "Implementing agency": what heads a list.
function isRoleOnly(name: string): boolean {
  const role = roleOf(name, { language: 'und' });
  return role?.at === 0 && role.written.length >= name.replace(/[\s:]+$/u, '').length;
}

/**
 * How sure it is that a name in a list of partners or donors is that of an organisation; undefined where it is none.
 * @example surenessOf('Ministry of Law')?.sure // 'likely'
 */
export function surenessOf(name: string): { sure: Sureness; why?: string } | undefined {
  const tokens = nameTokens(name);
  const words = tokens.filter(({ folded }) => !links.has(folded));
  if (words.length === 0 || isRoleOnly(name) || tokens.length > 120 || noName.has(name.toLowerCase()))
    return undefined;
  if (/[.!?]\s|[@:]|https?/u.test(name) || /^[\p{N}\s.,%]+$/u.test(name)) return undefined;
  if (countryNames.of(name).length > 0) return isState(tokens) ? likely : undefined;
  if (isThing(tokens)) return undefined;
  const isHeaded = headsIn(tokens).length > 0;
  if (!/[\p{Lu}\p{Ll}]/u.test(name))
    return isHeaded ? likely : { sure: 'guess', why: 'no word of its name tells that it is one' };
  if (words.length > mostWords || !/^\p{Lu}/u.test(name)) return undefined;
  if (legalForm.test(name)) return likely;
  const hasSmall = words.some((token) => !isNameWord(token));
  if (isHeaded) return !hasSmall || mayHaveSmall(tokens) ? likely : undefined;
  if (hasSmall || words.length > 8 || /\p{N}/u.test(name)) return undefined;
  return tokens.some((_, i) => titles.at(tokens, i))
    ? undefined
    : { sure: 'likely', why: 'it stands among organisations' };
}

// "Kingdom of the Netherlands" takes part as a state; a bare country is where something takes place.
function isState([first, link]: readonly NameToken[]): boolean {
  return states.has(first?.folded ?? '') && links.has(link?.folded ?? '');
}

const states = new Set(
  'kingdom republic principality sultanate royaume republique reino republica'.split(' '),
);

// A law is no organisation; a word within what heads a name is none: "World Food Programme"; and what a head is for stands
// behind it: "Ministry of Law". In Arabic the head stands in front: "the Fund for the Rule of Law".
function isThing(tokens: readonly NameToken[]): boolean {
  const [first] = tokens;
  const isArabic = first !== undefined && /^\p{Script=Arabic}/u.test(first.written);
  if (isArabic && heads.at(tokens, 0) !== undefined) return false;
  const there = headsIn(tokens);
  const isOfHead = (at: number) =>
    there.some(
      ({ from, to }) => at >= from && (at < to || (links.has(tokens[at - 1]?.folded ?? '') && from < at - 1)),
    );
  return tokens.some((_, i) => !isOfHead(i) && isThingAt(tokens, i));
}

const legalForm = /\s(?:e\.\s?V\.|gGmbH|GmbH|Inc\.?|Ltd\.?|LLC|PLC|B\.V\.|Lda\.?|Ltda\.?|SARL)$/u;

// "Banque mondiale", "Ministère de la santé": the head stands in front, and not every word needs a capital.
function mayHaveSmall(tokens: readonly NameToken[]): boolean {
  const first = heads.at(tokens, 0) ?? heads.at(tokens, 1);
  const isLong = tokens.length > 12;
  return first !== undefined && !isLong && first.values.some((head) => head.mayHaveSmall);
}

const likely = { sure: 'likely', why: 'known by the words of its name' } as const;
