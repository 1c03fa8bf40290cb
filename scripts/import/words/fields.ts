import ar from './ar/fields.ts';
import en from './en/fields.ts';
import es from './es/fields.ts';
import fr from './fr/fields.ts';
import lo from './lo/fields.ts';
import pt from './pt/fields.ts';

/**
 * What offices write over the columns of their lists, in one language, with commas between: by the name of the field
 * (`period start`), or of one collection (`organisations name`).
 */
export type FieldColumnWords = Readonly<Record<string, string>>;

const all: readonly FieldColumnWords[] = [en, fr, es, pt, ar, lo];

/**
 * The words of every language for a field.
 * @param name as people say it: `period start`
 * @example fieldColumnWords('email').includes('correo') // true
 */
export function fieldColumnWords(name: string): string[] {
  return all.flatMap((words) => (words[name] ?? '').split(',').map((word) => word.trim())).filter(Boolean);
}

/** What a sheet or file of a collection may be called, in every language. */
export function sheetWords(collection: string): string[] {
  return fieldColumnWords(`sheet ${collection}`);
}
