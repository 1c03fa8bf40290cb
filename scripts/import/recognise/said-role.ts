import type { Sureness } from '../draft/draft.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Role } from '../words/names.ts';
import { arabicSegment } from './arabic-segment.ts';
import type { Found } from './found.ts';
import { nameTokens } from './name-tokens.ts';
import { doneBy } from './done-by.ts';
import { gapBehind, isRightBehind } from './name-gap.ts';
import { links, offices } from './name-words.ts';
import { namedOrganisation } from './named-organisation.ts';
import { findOrganisations, listedOrganisations, type NamedOrganisation } from './organisation.ts';
import type { Reading } from './reading.ts';
import { findRoles } from './role.ts';
import { isOurs, toldRoles } from './told-role.ts';

/** An organisation to which a sentence gives a part. */
export interface SaidRole {
  organisation: NamedOrganisation;
  role: Role;
  sure: Sureness;
}

/**
 * The parts that the sentences of a line give to organisations: `implemented by A with funding from B`, `A runs the
 * programme together with B`, `A has joined as a partner`. That somebody works with a partner counts only where the
 * same sentence says who carries out the work or who pays.
 * @param ours the names of those who write the document: what they did, they carried out
 * @example saidRoles(line('It is run by the Tea Board.'), reading)[0]?.role // 'implementing'
 */
export function saidRoles(line: SourceLine, reading: Reading, ours: readonly string[] = []): SaidRole[] {
  if (line.text.length > longest) return [];
  return line.text
    .split(sentenceEnd)
    .flatMap((sentence) => inSentence({ ...line, text: sentence }, reading, ours));
}

const longest = 5000;
const sentenceEnd = /(?<=[\p{L}\p{N})][.!?؟])\s+(?=[\p{Lu}\p{Lo}])/u;

function inSentence(whole: SourceLine, reading: Reading, ours: readonly string[]): SaidRole[] {
  const line = { ...whole, text: withoutShares(whole.text) };
  const { text } = line;
  const phrases = [...toldRoles(text), ...findRoles(text, reading)].filter(
    (phrase) => !isOfName(phrase, text),
  );
  const organisations = findOrganisations(text, reading).filter(({ sure }) => sure !== 'guess');
  const said = doneBy(text, organisations, phrases, ours);
  for (const [i, { value: role, at, written }] of phrases.entries()) {
    if (role === 'extending') continue;
    if (role === 'partner' && ((said.length === 0 && !isOurs(text, ours)) || coordination.test(written)))
      continue;
    const from = at + written.length;
    const behind = namesBehind(line, from, phrases[i + 1]?.at ?? text.length, organisations, reading);
    const isNew = ({ organisation: { name } }: Name) => !said.some((one) => one.organisation.name === name);
    const names = (role === 'accountable' ? behind.filter(isFound(organisations)) : behind).filter(isNew);
    said.push(
      ...names.map(({ organisation, sure }) => ({ organisation: ownerOf(organisation), role, sure })),
    );
  }
  return said;
}

// "by the Tea Fund, with EUR 40,000, and by …": what each gives stands between the names. Each sign stays in its place.
function withoutShares(text: string): string {
  return text.replace(share, (aside) => ' '.repeat(aside.length));
}

const share =
  /,\s(?:com|avec|con|with)\s(?:\p{L}{1,4}\s|\p{Sc}\s?){0,2}\p{Nd}[\p{Nd}.,]*(?:\s\p{Nd}{3})*(?:\s?\p{Sc}|(?:\s\p{L}{1,12}){0,4})(?=[,.;]|$)/gu;

// "Coral Coast Partners": a word of a name, as it has a capital like the one before it.
function isOfName({ at, written }: Found<Role>, text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(written) && /\p{Lu}[\p{L}’']*\s$/u.test(text.slice(0, at));
}

// Who is only kept informed takes no part.
const coordination = /coordina|coordena|تنسيق|ປະສານ/iu;

// "WHA Country Office for Ghana" is a part of the WHA.
function ownerOf(organisation: NamedOrganisation): NamedOrganisation {
  const tokens = nameTokens(organisation.name);
  const initials = tokens[0]?.written ?? '';
  const isOffice =
    !organisation.entry && /^\p{Lu}{3,7}$/u.test(initials) && (offices.at(tokens, 1)?.length ?? 0) > 1;
  return isOffice ? { name: initials } : organisation;
}

// Who leads may be a person: only what is an organisation by its own words counts.
function isFound(organisations: readonly Found<NamedOrganisation>[]) {
  return ({ organisation: { name } }: Pick<SaidRole, 'organisation'>) =>
    organisations.some(({ value }) => value.name === name);
}

type Name = Pick<SaidRole, 'organisation' | 'sure'>;

function namesBehind(
  line: SourceLine,
  from: number,
  to: number,
  organisations: readonly Found<NamedOrganisation>[],
  reading: Reading,
): Name[] {
  let end = from;
  const found = organisations.flatMap(({ value: organisation, at, written }) => {
    if (at < end || at >= to || !isRightBehind(line.text.slice(end, at))) return [];
    end = at + written.length;
    return [{ organisation, sure: 'likely' as const }];
  });
  const arabic = arabicSegment(line.text.slice(from, to));
  if (arabic !== undefined && found.length === 0)
    return [{ organisation: namedOrganisation(arabic, reading.known), sure: 'likely' }];
  const whole = segmentBehind(line.text.slice(from, to));
  // Behind "and the" a new name begins.
  const listed = (whole?.split(newName) ?? [])
    .flatMap((text) => listedOrganisations([{ ...line, text }], reading))
    .filter((one) => !isTwo(one, reading));
  const isWhole = whole !== undefined && !covers(found, whole) && covers(listed, whole);
  return isWhole && found.length <= listed.length
    ? listed.map(({ organisation }) => ({ organisation, sure: 'likely' }))
    : found;
}

const newName =
  /,?\s(?:and\sthe|et\s(?:par\s)?(?:les?|la)|et\s(?:par\s)?l['’](?=\p{Lu})|y\s(?:por\s)?(?:el|la|los|las)|e\s(?:pel)?(?:os?|as?))\s?(?=(?<=['’\s])\p{Lu})/u;

// "Department of Fisheries and Tea Growers' Union": where the one ends and the other begins nobody can tell.
function isTwo({ organisation: { name, entry } }: Pick<SaidRole, 'organisation'>, reading: Reading): boolean {
  const [front, behind] = name.split(
    /\sand\s(?=.*\s(?:Union|Association|Federation|Society|Network|Trust)$)/u,
  );
  return entry === undefined && behind !== undefined && findOrganisations(front ?? '', reading).length > 0;
}

// The words up to the next mark that ends a name; brackets stay where they hold initials.
function segmentBehind(text: string): string | undefined {
  const [segment = ''] = text
    .split(newClause, 1)
    .join('')
    .replace(/(\(\p{Lu}[\p{L}&/-]{1,14}\))\s+(?:of|de|du|del|da|do)\s+(?:the\s+|la\s+)?/gu, '$1, ')
    .replace(/\(([^()]*)\)/gu, (written, inside: string) =>
      /^\p{Lu}[\p{L}&/-]{1,14}$/u.test(inside) ? written : ' · ',
    )
    .split(/[;؛·•|.!?؟]|\s[–—-]\s/u);
  const names = segment
    .replace(gapBehind, '')
    .replace(/[\s,،:]+$/u, '')
    .replace(dangling, '');
  const tokens = nameTokens(names);
  const small = tokens.filter(({ folded, written }) => /^\p{Ll}/u.test(written) && !links.has(folded));
  if (tokens.length < 2 || small.length > 3 || !/^\p{Lu}/u.test(names)) return undefined;
  return /\p{N}/u.test(names) || tokens.some(({ folded }) => afterNames.has(folded)) ? undefined : names;
}

// "…, and it follows …", "…, which pays …": another clause begins.
const newClause =
  /,?\s(?:and|but|et|y|e)\s(?:it|they|we|he|she|this|these|runs|began|ends|will)\s|,\s(?:which|who|whose|that|where|while)\s/iu;

const dangling = /\s+(?:and|et|y|e|in|with|en|em|avec|con|com)$/u;

// What no name holds, and what tells when, where or why.
const afterNames = new Set(
  'since until from through by is are was were has have will that which who as depuis dans avec afin est sont qui que durante desde hasta con es son para que com desde é são'.split(
    ' ',
  ),
);

function covers(listed: readonly Pick<SaidRole, 'organisation'>[], segment: string): boolean {
  const named = listed.reduce(
    (sum, { organisation: { name, acronym = '' } }) => sum + name.length + acronym.length,
    0,
  );
  return named > 0.7 * segment.length;
}
