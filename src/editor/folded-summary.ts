import type { FormField } from './form-field.ts';

/** What an entry, or an item of a list, is called by. */
export const headings = ['title', 'name', 'label'];

/**
 * What a folded group shows: what it is called, else a number and its unit, else what has to be there, else whatever
 * is. Empty where there is nothing to show in a line.
 */
export function summaryOf(fields: readonly FormField[]): string {
  const single = fields.filter(({ kind }) => ['text', 'choice', 'reference'].includes(kind.is));
  const numbers = fields.filter(({ kind, required }) => kind.is === 'number' && required);
  const heading = single.filter(({ name }) => headings.includes(name));
  const needed = single.filter(({ required }) => required);
  const shown = heading.length > 0 ? heading : needed.length > 0 ? needed : single;
  const isNumber = needed.length === 0 && numbers.length > 0;
  return (isNumber ? [...numbers, ...single] : shown)
    .slice(0, 2)
    .map(({ name }) => `{{${name}}}`)
    .join(isNumber ? ' ' : ' · ');
}
