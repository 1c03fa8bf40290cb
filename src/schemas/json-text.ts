import { agendaCodes, agendaText } from '../domain/agenda-2030.ts';
import { sector, sectorCodes } from '../domain/codelists.ts';
import { currencyCodes } from '../domain/currencies.ts';
import type { Description } from './describe.ts';
import { idPattern } from './fields.ts';
import type { JsonSchema, KnownIds } from './json-schema.ts';
import { textForm } from './text-forms.ts';

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
  const form = textForm({ meta });
  // A date may stand as a number: a year alone.
  if (form !== undefined) return { pattern: form, ...(meta.date && { minimum: 1000, maximum: 9999 }) };
  if (meta.file) return { pattern: '^(?!/)(?!https?:)\\S' };
  if (pattern && pattern.flags === 'u') return { pattern: pattern.source };
  return { pattern: meta.longest === undefined ? '\\S' : `^(?=[\\s\\S]*\\S)[\\s\\S]{1,${meta.longest}}$` };
}
