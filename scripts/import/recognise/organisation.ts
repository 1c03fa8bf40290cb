import type { ReadEntry } from '../../../src/content-files/entry.ts';
import type { OrganisationType } from '../words/names.ts';
import type { Found } from './found.ts';
import { knownAt } from './known-organisation.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';
import { namesByHeads } from './organisation-names.ts';
import { namedOrganisation } from './named-organisation.ts';
import type { Reading } from './reading.ts';

export { listedOrganisations, type ListedOrganisation } from './organisation-list.ts';

/** An organisation as a document names it. */
export interface NamedOrganisation {
  name: string;
  acronym?: string | undefined;
  /** That of the site, where it knows one of this name. */
  entry?: ReadEntry | undefined;
  /** Of the schema's choices, where the name tells it. */
  type?: OrganisationType | undefined;
}

/** `… (WHA)`: initials behind a name. */
const acronymBehind =
  /^\s*[(（]\s*[“"'‘]?(?:the\s+)?(?=[\p{L}&/.-]*\p{Lu}[\p{L}&/.-]*\p{Lu})([\p{L}\p{N}&/.-]{2,15})[”"'’]?\s*[)）]/u;

/**
 * The organisations that a running text names: those that the site knows, and those whose name is certain by its head
 * word and its capitals. A name of which only the beginning is certain is a guess.
 * @example findOrganisations('run by the Ministry of Water (MoW)', reading)[0]?.value // { name: 'Ministry of Water', acronym: 'MoW', type: 'government' }
 */
export function findOrganisations(text: string, reading: Pick<Reading, 'known'>): Found<NamedOrganisation>[] {
  const tokens = nameTokens(text);
  const found: Found<NamedOrganisation>[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    const known = i < tokens.length ? knownAt(tokens, i, text, reading.known) : undefined;
    if (i < tokens.length && !known) continue;
    found.push(...unknownIn(text, tokens.slice(from, i), tokens[from - 1], reading));
    if (!known) continue;
    const last = found.at(-1);
    const isInBracket = last !== undefined && known.start < last.at + last.written.length;
    if (!isInBracket)
      found.push({
        value: { ...known.value, ...acronymAfter(text, known.end) },
        ...spanOf(text, known),
        sure: 'certain',
      });
    i += known.length - 1;
    from = i + 1;
  }
  return found;
}

function unknownIn(
  text: string,
  tokens: readonly NameToken[],
  before: NameToken | undefined,
  reading: Pick<Reading, 'known'>,
): Found<NamedOrganisation>[] {
  return namesByHeads(text, tokens, before).map(({ at, end, sure, why }) => {
    const { acronym } = acronymAfter(text, end);
    const written = text.slice(at, end);
    const name = `${written.slice(0, 1).toUpperCase()}${written.slice(1)}`;
    const value = namedOrganisation(name, reading.known, acronym);
    return {
      value,
      ...spanOf(text, { start: at, end }),
      sure: acronym && sure === 'likely' ? 'certain' : sure,
      why,
    };
  });
}

function acronymAfter(text: string, end: number): { acronym?: string } {
  const acronym = acronymBehind.exec(text.slice(end, end + 40))?.[1];
  return acronym === undefined ? {} : { acronym };
}

function spanOf(text: string, { start, end }: { start: number; end: number }) {
  const behind = acronymBehind.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  return { at: start, written: text.slice(start, end + behind) };
}
