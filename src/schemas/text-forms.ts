import type { Description } from './describe.ts';

/**
 * The form that a text must have, as the source of a pattern, as far as one field can tell: for forms and code editors,
 * which refuse only what is surely wrong. It is wider than what the schemas take; undefined where any text may stand.
 */
export function textForm({ meta }: Pick<Description, 'meta'>): string | undefined {
  if (meta.date) return meta.blankAlone === 'YYYY-MM-DD' ? wholeDay : someDate;
  if (meta.language) return '^[a-z]{2,3}(-[A-Za-z0-9]+)*$';
  if (meta.link) return '^([Hh][Tt][Tt][Pp][Ss]?://|mailto:|/)';
  if (meta.redirect) return '^/';
  return undefined;
}

// A date may be known to the year alone.
const someDate = '^[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';
const wholeDay = '^[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
