import { agendaCodes, agendaText } from '../domain/agenda-2030.ts';
import { sector, sectorCodes } from '../domain/codelists.ts';
import { currencyCodes } from '../domain/currencies.ts';
import type { Description } from './describe.ts';
import { idPattern } from './fields.ts';
import type { JsonSchema, KnownIds } from './json-schema.ts';

/**
 * What a text may be, as far as one field can tell. Only what is surely wrong is refused: the forms are wider than what
 * the schemas take.
 */
export function textSchema({ meta, pattern }: Description, ids: KnownIds): JsonSchema {
  if (meta.reference) {
    const isKnown = (ids[meta.reference] ?? []).length > 0;
    return {
      pattern: idPattern.source,
      ...(isKnown && { allOf: [{ $ref: `#/definitions/${meta.reference}` }] }),
    };
  }
  if (meta.currency) return { enum: currencyCodes };
  if (meta.agendaCode)
    return {
      enum: agendaCodes,
      markdownEnumDescriptions: agendaCodes.map((code) => agendaText(code)?.text ?? ''),
    };
  // A withdrawn code is a warning of the check, and no fault.
  if (meta.sector) {
    const meanings = sectorCodes.map((code) => sector(code)?.text ?? '');
    return { anyOf: [{ enum: sectorCodes, markdownEnumDescriptions: meanings }, { pattern: '^\\d{5}$' }] };
  }
  if (meta.anchor) return { pattern: idPattern.source };
  if (meta.date)
    return { pattern: isWholeDay(meta.blankAlone) ? wholeDay : someDate, minimum: 1000, maximum: 9999 };
  if (meta.language) return { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' };
  if (meta.link) return { pattern: '^([Hh][Tt][Tt][Pp][Ss]?://|mailto:|/)' };
  if (meta.redirect) return { pattern: '^/' };
  if (meta.file) return { pattern: '^(?!/)(?!https?:)\\S' };
  if (pattern && pattern.flags === 'u') return { pattern: pattern.source };
  return { pattern: meta.longest === undefined ? '\\S' : `^(?=[\\s\\S]*\\S)[\\s\\S]{1,${meta.longest}}$` };
}

const someDate = '^[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';
const wholeDay = '^[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

function isWholeDay(blank: string | undefined): boolean {
  return blank === 'YYYY-MM-DD';
}
