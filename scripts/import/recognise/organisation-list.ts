import type { Sureness } from '../draft/draft.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Role } from '../words/names.ts';
import { surenessOf } from './listed-name.ts';
import { foldedName, nameTokens } from './name-tokens.ts';
import { heads, links } from './name-words.ts';
import { namedOrganisation } from './named-organisation.ts';
import type { NamedOrganisation } from './organisation.ts';
import { headsIn } from './name-runs.ts';
import { partsOfList } from './organisation-parts.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './role.ts';

/** An organisation of a list of partners or donors. */
export interface ListedOrganisation {
  organisation: NamedOrganisation;
  lines: readonly SourceLine[];
  /** The part that a bracket behind it, or a label before it, gives it. */
  role?: Role | undefined;
  sure: Sureness;
  why?: string | undefined;
}

/**
 * The organisations of a block of partners or donors: one a line, or several on one, between semicolons, bullets or
 * commas, or with nothing but spaces between. What is no name of an organisation is left out.
 * @example listedOrganisations([line('Ministry of Water (lead); Tea Board')], reading).length // 2
 */
export function listedOrganisations(
  lines: readonly SourceLine[],
  reading: Pick<Reading, 'known' | 'language'>,
): ListedOrganisation[] {
  const seen = new Set<unknown>();
  return withEndsOfNames(lines)
    .flatMap(({ line, parts }) => onLine(line, reading).map((one) => ({ ...one, lines: parts })))
    .filter(({ organisation: { entry, name } }) => {
      const key = entry ?? foldedName(name);
      return !seen.has(key) && seen.add(key);
    });
}

// Where a narrow column cuts a name, its last word may stand alone: "Cooperatives / Union".
function withEndsOfNames(lines: readonly SourceLine[]): { line: SourceLine; parts: SourceLine[] }[] {
  const joined: { line: SourceLine; parts: SourceLine[] }[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const tokens = nameTokens(line.text);
    const isEnd = tokens.length === 1 && heads.at(tokens, 0) !== undefined && line.kind === before?.line.kind;
    const isEndWithSum = /^\p{Lu}\p{Ll}+:\s/u.test(line.text) && withoutGift(line.text) !== line.text;
    if (before && (isEnd || isEndWithSum) && /\p{L}$/u.test(before.line.text)) {
      before.line = { ...before.line, text: `${before.line.text} ${line.text}` };
      before.parts.push(line);
    } else joined.push({ line, parts: [line] });
  }
  return joined;
}

const label = /^\s*([^:：]{2,60}?)\s*[:：]\s*(?=\S)/u;

function onLine(line: SourceLine, reading: Pick<Reading, 'known' | 'language'>): ListedOrganisation[] {
  if (line.kind === 'heading' || line.kind === 'furniture') return [];
  const front = label.exec(line.text);
  const role = front?.[1] === undefined ? undefined : roleOf(front[1], reading)?.value;
  const text = withoutLead(role && front ? line.text.slice(front[0].length) : line.text);
  return partsOfList(text, reading.known).flatMap((whole) => {
    const { part, said } = withoutRole(whole, reading);
    const one = organisationIn(part, reading);
    const given = said ?? role;
    return one ? [{ ...(given && { role: given }), ...one, lines: [line] }] : [];
  });
}

// "…, in partnership with the Tea Board"
function withoutRole(
  part: string,
  reading: Pick<Reading, 'known' | 'language'>,
): { part: string; said?: Role } {
  const found = /^\p{Ll}/u.test(part) ? roleOf(part, reading) : undefined;
  if (found?.at !== 0) return { part };
  const rest = part.slice(found.written.length).trim();
  return rest === '' ? { part } : { part: rest, said: found.value };
}

// "Our partners are the Ministry of Tea and the Tea Board.": a sentence begins with small words before the first name.
function withoutLead(text: string): string {
  if (!/[.]\s*$/u.test(text)) return text;
  const tokens = nameTokens(text);
  const first = tokens.findIndex(({ written }, i) => i > 0 && /^\p{Lu}/u.test(written));
  const lead = tokens.slice(1, Math.max(first, 1)).filter(({ folded }) => !links.has(folded));
  const isLead =
    lead.length > 0 && heads.at(tokens, 0) === undefined && heads.at(tokens, first) !== undefined;
  return isLead ? text.slice(tokens[first]?.at ?? 0) : text;
}

function organisationIn(
  part: string,
  reading: Pick<Reading, 'known' | 'language'>,
): Omit<ListedOrganisation, 'lines'> | undefined {
  const { name, acronym, role } = withoutBrackets(withoutGift(part), reading);
  const organisation = namedOrganisation(name, reading.known, acronym);
  const sure = organisation.entry ? ({ sure: 'certain' } as const) : surenessOf(name);
  return sure && { organisation, ...(role && { role }), ...sure };
}

const bracket = /\s*[(（\[]([^()（）[\]]{1,80})[)）\]]/gu;
const initials = /^(?:the\s+)?[“"'‘]?((?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})[\p{L}\p{N}&/.-]{2,15})[”"'’]?$/u;

function withoutBrackets(part: string, reading: Pick<Reading, 'known' | 'language'>) {
  let acronym: string | undefined;
  let role: Role | undefined;
  const name = part.replace(bracket, (whole: string, inside: string) => {
    const [short, given] = [initials.exec(inside.trim())?.[1], roleOf(inside, reading)?.value];
    acronym ??= short;
    role ??= given;
    // "Lake Fund (80 %)": what it gives, and no part of its name.
    const isShare = gift.test(inside) || sum.test(inside);
    return short || given || isShare ? '' : whole;
  });
  const behind = /\s[\p{Pd}]\s([^\p{Pd}]{2,120})$/u.exec(name);
  const words = behind?.[1] ?? '';
  const given = words.length > 40 ? undefined : roleOf(words, reading)?.value;
  // "Tea Board – training of growers": what it does, in small letters.
  const isRemark = /^\p{Ll}/u.test(words);
  const cut = given !== undefined || isRemark ? name.slice(0, behind?.index) : name;
  return { name: bare(withoutArticle(cut.trim())), acronym, role: role ?? given };
}

// "80 %", "EUR 900,000", "1.2 million euros", "2021–2025".
const gift =
  /^(?:\p{Lu}{2,3}\p{Sc}?\s?)?(?=[^\p{N}]{0,3}\p{N})[\p{N}\s.,٫٬’'%٪\p{Sc}–-]+(?:\p{L}{1,8}\.?)?(?:\s\p{Lu}{3}|\s?\p{Sc})?$/u;

// "1.9 million euros".
const sum = /^\s*(?:\p{Sc}|\p{Lu}{3})?\s?\p{N}[\p{N}\s.,٫٬’']*(?:%|٪|\p{Sc}|\p{L}[\p{L}\s.]*)\s*$/u;

// "Lake Fund: 1 400 000 €": what it gives stands behind its name.
function withoutGift(part: string): string {
  const [behind, inside = ''] = /\s*[:：]\s*([^:：]{2,40})$/u.exec(part) ?? [];
  return behind !== undefined && (gift.test(inside) || sum.test(inside))
    ? part.slice(0, -behind.length)
    : part;
}

function bare(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{Pd}*•·,.;:،]+|[\s,;:،*•\p{Pd}]+$/gu, '')
    .replace(/^(?:the|le|la|les|l['’]|el|los|las)\s*(?<=\s|['’])(?=\p{Lu})/iu, '')
    .replace(/^(?:o|a|os|as)\s(?=\p{Lu})/u, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
}

const beforeHead = /^(?:the|le|la|les|el|los|las|o|a|os|as)\s(?=\p{L})|^l['’]\s?/iu;

// "le ministère de la Santé", "O Instituto Nacional": behind an article the head tells where the name begins.
function withoutArticle(name: string): string {
  const rest = name.replace(beforeHead, '');
  const tokens = nameTokens(rest);
  const isHeaded = rest !== name && headsIn(tokens).some(({ from, head }) => from === 0 && head.mayHaveSmall);
  return isHeaded && tokens.length > 1 ? `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}` : name;
}
