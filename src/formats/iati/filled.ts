import { isRecord } from '../../domain/record.ts';
import type { Tell } from './left-out.ts';

/** Fields that never go out, each with the reason: `contacts[].role` is that of each contact. */
export type NeverOut = Readonly<Record<string, string>>;

/** Tells of those fields of an entry that hold something. */
export function tellFilled(entry: object, fields: NeverOut, tell: Tell): void {
  for (const [path, why] of Object.entries(fields))
    for (const field of filledAt(entry, path.split('.'))) tell(field, why);
}

// The places that hold something, as the checks name them: `contacts[0].role`.
function filledAt(value: unknown, [step, ...rest]: readonly string[]): string[] {
  if (step === undefined) return isFilled(value) ? [''] : [];
  if (!isRecord(value)) return [];
  const [name = ''] = step.split('[');
  const at = value[name];
  const join = (before: string, after: string) => (after === '' ? before : `${before}.${after}`);
  if (!step.endsWith('[]')) return filledAt(at, rest).map((after) => join(name, after));
  if (!Array.isArray(at)) return [];
  return at.flatMap((one: unknown, i) => filledAt(one, rest).map((after) => join(`${name}[${i}]`, after)));
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
