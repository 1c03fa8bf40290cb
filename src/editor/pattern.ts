import { blankAlone } from '../schemas/blanks.ts';
import type { Description } from '../schemas/describe.ts';

/** The pattern a text has to follow, and what to say of one that does not; undefined where there is none. */
export function patternFor(described: Description): [string, string] | undefined {
  const pattern = described.pattern ?? patternOf(described);
  if (pattern === undefined) return undefined;
  const write = blankAlone(described);
  const message = write === '…' ? `as in ${described.meta.example ?? write}` : write;
  return [String(pattern).replace(/u(?=[a-z]*$)/u, ''), `Write ${message}`];
}

const day = String.raw`\d{4}-\d{2}-\d{2}`;

// A date may be known to the year alone, so it is never picked from a calendar.
function patternOf({ schema, meta }: Description): RegExp | undefined {
  if (meta.date)
    return schema.safeParse('2024').success ? /^\d{4}(-\d{2}(-\d{2})?)?$/u : new RegExp(`^${day}$`, 'u');
  if (meta.currency) return /^[A-Z]{3}$/u;
  if (meta.language) return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u;
  if (meta.link) return /^(https?:\/\/|mailto:|\/)/u;
  if (meta.redirect) return /^\//u;
  return undefined;
}
