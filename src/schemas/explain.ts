import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { shown, type Fault } from '../domain/problem.ts';
import { exampleOf, keysAt, schemaAt } from './walk.ts';

type Issue = z.core.$ZodIssue;

/** A fault in the shape of an entry; `missing` marks a required field that is not there. */
export interface ShapeFault extends Fault {
  missing: boolean;
}

/** What is wrong with the shape of an entry, in words its author can act on; empty when it is valid. */
export function explainShape(schema: z.ZodType, data: unknown): ShapeFault[] {
  const read = schema.safeParse(data, { reportInput: true });
  return read.success ? [] : read.error.issues.flatMap((issue) => explain(schema, data, issue));
}

function explain(schema: z.ZodType, data: unknown, issue: Issue): ShapeFault[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'invalid_union') {
    const inner = innerIssues(issue);
    if (inner.length > 0) return inner.flatMap((deeper) => explain(schema, data, deeper));
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, data, path, key));
  const found = valueAt(data, path);
  if (found === undefined || found === null) return [missing(schema, data, path, issue)];
  const remedy = issue.message.startsWith('Invalid input')
    ? `write ${exampleAt(schema, data, path)}`
    : issue.message;
  return [{ path, found, message: `found ${shown(found)}; ${remedy}`, missing: false }];
}

// The complaints of the alternative that came nearest: one that looked inside the value.
function innerIssues(issue: Issue & { code: 'invalid_union' }): Issue[] {
  const nearestFirst = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const [best = []] = nearestFirst;
  if (depth(best) === 0) return [];
  return best.map((deeper) => ({ ...deeper, path: [...issue.path, ...deeper.path] }) as Issue);
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ code, path }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
}

function unknownKey(schema: z.ZodType, data: unknown, path: (string | number)[], key: string): ShapeFault {
  const known = keysAt(schema, data, path);
  const near = nearest(key, known);
  const remedy =
    near === undefined ? `the fields here are ${known.join(', ')}` : `write ${near}, or take it out`;
  return {
    path: [...path, key],
    found: key,
    message: `there is no field called ${key}; ${remedy}`,
    missing: false,
  };
}

function missing(schema: z.ZodType, data: unknown, path: (string | number)[], issue: Issue): ShapeFault {
  const field = path.at(-1);
  const write = `write ${typeof field === 'string' ? `${field}: ` : ''}${exampleAt(schema, data, path)}`;
  // A key with nothing behind it (`title:`) reads as null.
  const message =
    valueAt(data, path) === null
      ? `is empty; ${write}`
      : issue.code === 'custom'
        ? issue.message
        : `is missing; ${write}`;
  return { path, found: undefined, message, missing: true };
}

function exampleAt(schema: z.ZodType, data: unknown, path: (string | number)[]): string {
  const expected = schemaAt(schema, data, path);
  return expected ? exampleOf(expected) : 'something else';
}

function valueAt(data: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}
