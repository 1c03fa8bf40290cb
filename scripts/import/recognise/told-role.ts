import type { Role } from '../words/names.ts';
import type { Found } from './found.ts';

const told: readonly [RegExp, Role][] = [
  [
    /,\s(?:an?|the|our)\s(?:[\p{L}-]+\s){0,3}(?:project|programme|program|initiative)\sof\s/iu,
    'implementing',
  ],
  [/^(?:Together\s)?with\s(?=.{5,200}?,?\swe\s)/iu, 'partner'],
];

/**
 * The parts that a way of speaking gives to the names behind it: "Clean Rivers, a programme of the Tea Board", "With the
 * Tea Board we have drilled …".
 */
export function toldRoles(text: string): Found<Role>[] {
  return told.flatMap(([pattern, value]) => {
    const found = pattern.exec(text);
    return found ? [{ value, at: found.index, written: found[0], sure: 'likely' as const }] : [];
  });
}

/** Whether a sentence tells what those do who write the document: "we …", "the Union …" for the Tea Growers Union. */
export function isOurs(text: string, ours: readonly string[]): boolean {
  if (ours.length === 0) return false;
  if (/(?<!\p{L})we\s\p{Ll}/iu.test(text)) return true;
  const [, short] = /(?:^|\s)[Tt]he\s(\p{Lu}\p{Ll}+)\s\p{Ll}/u.exec(text) ?? [];
  return short !== undefined && ours.some((name) => name.endsWith(` ${short}`));
}
