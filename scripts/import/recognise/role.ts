import { allNameWords, nameWords, type NameWords, type Role } from '../words/names.ts';
import type { Found } from './found.ts';
import { nameIndex } from './name-index.ts';
import { nameTokens } from './name-tokens.ts';
import type { Reading } from './reading.ts';

/**
 * The part that a label, a heading or a bracket gives to an organisation, in IATI's words; where several are named, the
 * first. Undefined where none is.
 * @example roleOf('Implementing partner:', reading)?.value // 'implementing'
 */
export function roleOf(text: string, reading: Pick<Reading, 'language'>): Found<Role> | undefined {
  return findRoles(text, reading)[0];
}

/** Every word of a part that is played, in the order of the text: `funded by`, `in partnership with`. */
export function findRoles(text: string, { language }: Pick<Reading, 'language'>): Found<Role>[] {
  const tokens = nameTokens(text);
  const own = nameWords(language);
  const found: Found<Role>[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const one = (own && index(own).at(tokens, i)) ?? everyRole().at(tokens, i);
    const value = one?.values[0];
    if (!one || value === undefined) continue;
    const end = tokens[i + one.length - 1]?.end ?? one.start;
    found.push({ value, at: one.start, written: text.slice(one.start, end), sure: 'certain' });
    i += one.length - 1;
  }
  return found;
}

const indexes = new Map<NameWords, ReturnType<typeof nameIndex<Role>>>();

function index(words: NameWords) {
  const made = indexes.get(words) ?? nameIndex(rolesIn(words));
  indexes.set(words, made);
  return made;
}

let every: ReturnType<typeof nameIndex<Role>> | undefined;

function everyRole() {
  every ??= nameIndex(allNameWords.flatMap(rolesIn));
  return every;
}

function rolesIn({ roles }: NameWords): [string, Role][] {
  return (Object.keys(roles) as Role[]).flatMap((role) =>
    roles[role].map((phrase): [string, Role] => [phrase, role]),
  );
}
