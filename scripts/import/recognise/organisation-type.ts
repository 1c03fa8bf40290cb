import type { OrganisationType } from '../words/names.ts';
import { heads } from './name-words.ts';
import { nameTokens } from './name-tokens.ts';

/**
 * What kind of organisation a name tells of: by the word that it begins with, else by the last that tells. Undefined
 * where no word does.
 * @example organisationTypeOf('Ministry of Water') // 'government'
 */
export function organisationTypeOf(name: string): OrganisationType | undefined {
  const tokens = nameTokens(name);
  const told: { at: number; type: OrganisationType }[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const head = heads.at(tokens, i);
    const type = head?.values.find((value) => value.type)?.type;
    if (type) told.push({ at: i, type });
    if (head) i += head.length - 1;
  }
  const first = told[0];
  if (first?.at === 0 || told.length < 2) return first?.type;
  // Of "National Union of University Workers" the workers tell, of "Water Ministry Training University" the last word.
  const social = told.find(({ type }) => type === 'workers' || type === 'employers');
  return (social ?? told.at(-1))?.type;
}
