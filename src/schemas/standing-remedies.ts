import { blankAlone } from './blanks.ts';
import type { Description } from './describe.ts';

/**
 * What to write in a field, whatever stands there: for a reader that cannot see what was written, such as a code
 * editor. A message of the check knows more.
 */
export function standingRemedy(described: Description): string {
  const { meta, item, fixed, forms, choices } = described;
  if (fixed) return `write ${fixed.join(' or ')}`;
  if (item) return 'write a list, an item a line with a dash';
  if (choices.length > 0 || forms.length > 0) return `write ${blankAlone(described)}`;
  if (meta.longest !== undefined) return `write words, ${meta.longest} characters at most`;
  if (meta.agendaCode) return 'write the number of a goal or target of the 2030 Agenda, in quotes';
  if (meta.sector) return 'write a purpose code of the OECD DAC, five digits in quotes';
  if (meta.currency) return 'write the code of the currency, three capital letters of ISO 4217';
  if (meta.language) return 'write the code of the language, two or three small letters';
  if (meta.phone) return 'write it with + and the code of its country, in quotes';
  if (meta.anchor) return 'write small letters a to z, digits and hyphens between them';
  if (meta.link) return 'write an address that starts with https://, mailto: or /';
  if (meta.redirect) return 'write a path of this site, beginning with a slash';
  if (meta.file) return 'write the path of a file inside media/';
  if (meta.reference)
    return `write the id of one of the ${meta.reference}: the name of its file without the ending`;
  if (meta.blank === '"…"') return 'write it in quotes';
  if (meta.blank === '…') return 'write words';
  return `write ${blankAlone(described)}`;
}
