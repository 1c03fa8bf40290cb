import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import type { Path } from '../domain/problem.ts';
import { keysAt } from './describe.ts';

/** What to say of a field that does not exist, and the name that was meant where one is near. */
export function unknownKey(
  schema: z.ZodType,
  data: unknown,
  path: Path,
  key: string,
): { message: string; instead?: string } {
  const called = key.length > 60 ? `${key.slice(0, 59)}…` : key;
  const known = keysAt(schema, data, path);
  if (path.length > 0 && standsAtTop(schema, data, known, key))
    return {
      message: `there is no field called ${called} here; it stands at the top, not inside ${namesOf(path)}: write it there, with no spaces before it`,
    };
  const near = nearest(key, known);
  const unknown = `there is no field called ${called};`;
  return near === undefined
    ? { message: `${unknown} the fields here are ${known.join(', ')}` }
    : { message: `${unknown} write ${near}, or take it out`, instead: near };
}

// A singular for a plural is a slip in this place.
function standsAtTop(schema: z.ZodType, data: unknown, known: string[], key: string): boolean {
  if (known.some((name) => `${name}s` === key || name === `${key}s`)) return false;
  return keysAt(schema, data, []).includes(key);
}

function namesOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
