import { listed, sectionWords } from '../words/sections.ts';

/**
 * The place that words behind a day begin with, where a noun says that it is one: for scripts without capitals.
 * @example placeBehind(' في مدينة كوم أمبو، بحضور …') // 'مدينة كوم أمبو'
 */
export function placeBehind(text: string): string | undefined {
  behind ??= new RegExp(`^[\\s,،]{0,3}${place}`, 'u');
  return behind.exec(text)?.[1]?.trim();
}

/** The same within a text, at its only such place. */
export function placeWithin(text: string): string | undefined {
  within ??= new RegExp(`(?<=\\s)${place}`, 'gu');
  const found = new Set([...text.matchAll(within)].map(([, name = '']) => name.trim()));
  const [only, ...others] = found;
  return others.length > 0 ? undefined : only;
}

let behind: RegExp | undefined;
let within: RegExp | undefined;

const words = (of: 'at' | 'places') =>
  sectionWords('und')
    .flatMap((one) => listed(one[of]))
    .map((word) => RegExp.escape(word))
    .join('|');

// Up to three words behind the noun, as far as a mark; a script without spaces has at most one within a name.
const spaced = '[\\p{Script=Arabic}\\p{M}]+(?: [\\p{Script=Arabic}\\p{M}]+){0,2}';
const unspaced = '[\\p{Script=Laoo}\\p{M}]+(?: [\\p{Script=Laoo}\\p{M}]+)?';
const place = `(?:${words('at')})\\s?((?:${words('places')})\\s?(?:${spaced}|${unspaced}))(?=\\s*(?:[.,،؛;:()«"“]|$))`;
