import type { z } from 'zod';
import type { Path } from '../domain/problem.ts';
import { describe, formOf, type Description } from './describe.ts';

/** What reads the field at `path` of `value`, or undefined where there is none. */
export function describeAt(schema: z.ZodType, value: unknown, path: Path): Description | undefined {
  return walk(describe(schema), value, path);
}

function walk(described: Description, value: unknown, path: Path): Description | undefined {
  const [step, ...rest] = path;
  const form =
    step === undefined && Object.keys(described.meta).length > 0 ? undefined : formOf(described, value);
  if (form) return walk(form, value, path);
  if (step === undefined) return described;
  const child = typeof step === 'number' ? described.item : ownField(described, step);
  return child && walk(child, (value as Record<string | number, unknown> | undefined)?.[step], rest);
}

function ownField({ fields }: Description, key: string): Description | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The fields that the object at `path` may have, or none where no object is expected. */
export function fieldsAt(schema: z.ZodType, value: unknown, path: Path): Description['fields'] {
  const at = describeAt(schema, value, path);
  return (at && (formOf(at, valueAt(value, path)) ?? at))?.fields ?? {};
}

/** The names of `fieldsAt`. */
export function keysAt(...given: Parameters<typeof fieldsAt>): string[] {
  return Object.keys(fieldsAt(...given));
}

/** What stands at `path` of a value, undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );
}
