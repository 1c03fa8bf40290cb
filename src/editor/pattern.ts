import { blankAlone } from '../schemas/blanks.ts';
import type { Description } from '../schemas/describe.ts';
import { textForm } from '../schemas/text-forms.ts';

/** The pattern a text has to follow, and what to say of one that does not; undefined where there is none. */
export function patternFor(described: Description): [string, string] | undefined {
  const pattern = described.pattern ?? patternOf(described);
  if (pattern === undefined) return undefined;
  const write = blankAlone(described);
  const message = write === '…' ? `as in ${described.meta.example ?? write}` : write;
  return [String(pattern).replace(/u(?=[a-z]*$)/u, ''), `Write ${message}`];
}

function patternOf(described: Description): RegExp | undefined {
  if (described.meta.currency) return /^[A-Z]{3}$/u;
  const form = textForm(described);
  return form === undefined ? undefined : new RegExp(form, 'u');
}
