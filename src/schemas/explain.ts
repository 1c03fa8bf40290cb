import type { z } from 'zod';
import { shown, type Fault, type Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { groupRemedy, listRemedy } from './group-remedies.ts';
import { onePairRemedy } from './pair-remedies.ts';
import { currencyRemedy } from './currency-remedy.ts';
import { lostKeys } from './lost-keys.ts';
import { unclearSums } from './unclear-sums.ts';
import { unknownKey } from './unknown-key.ts';
import { blankAlone, inSentence } from './blanks.ts';
import type { Description } from './describe.ts';
import { describeAt, valueAt } from './describe-at.ts';

type Issue = z.core.$ZodIssue;

/** A fault in the shape of an entry; `missing` marks a required field that is not there. */
export interface ShapeFault extends Fault {
  missing: boolean;
  /** For a field that does not exist, those that may have been meant. */
  instead?: Path[];
}

/**
 * Reads an entry by its schema: its data, undefined where its shape is wrong, and what is wrong with it, in words its
 * author can act on.
 * @param typed a single value just as it was typed, where that is known: YAML reads `2020.10` as 2020.1
 * @param siteCurrency the currency of the site, where it is known
 */
export function readShape(
  schema: z.ZodType,
  raw: unknown,
  typed: (path: Path) => string | undefined = () => undefined,
  siteCurrency?: string,
): { data: unknown; faults: ShapeFault[] } {
  const read = schema.safeParse(raw, { reportInput: true });
  const faults = read.success
    ? []
    : read.error.issues.flatMap((issue) => explain(schema, raw, issue, siteCurrency));
  return {
    data: read.success ? read.data : undefined,
    faults: [
      ...oneForEach(faults).map((fault) => asTyped(schema, raw, fault, typed)),
      ...[...lostKeys(raw, faults), ...unclearSums(schema, raw, typed)].map(unmissed),
    ],
  };
}

/** What is wrong with the shape of an entry; empty when it is valid. */
export function explainShape(...given: Parameters<typeof readShape>): ShapeFault[] {
  return readShape(...given).faults;
}

function unmissed(fault: Fault): ShapeFault {
  return { ...fault, missing: false };
}

function explain(schema: z.ZodType, data: unknown, issue: Issue, siteCurrency?: string): ShapeFault[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'invalid_union') {
    const inner = innerIssues(issue);
    if (inner.length > 0) return inner.flatMap((deeper) => explain(schema, data, deeper, siteCurrency));
  }
  if (issue.code === 'unrecognized_keys')
    return (
      pairFor(schema, data, path, issue.keys) ?? issue.keys.map((key) => misnamed(schema, data, path, key))
    );
  const found = valueAt(data, path);
  if (found === undefined || found === null) return [missing(schema, data, path, issue)];
  const isOwn = !issue.message.startsWith('Invalid input');
  const remedy =
    currencyRemedy(schema, data, path, found, siteCurrency) ??
    structureRemedy(schema, data, issue, found) ??
    (isOwn ? issue.message : blankRemedy(describeAt(schema, data, path)));
  return [{ path, found, message: `found ${shown(found)}; ${remedy}`, missing: false }];
}

function structureRemedy(schema: z.ZodType, data: unknown, issue: Issue, found: unknown): string | undefined {
  const at = describeAt(schema, data, issue.path as Path);
  if (issue.code === 'invalid_union') return listRemedy(at, found) ?? groupRemedy(at, found);
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'array') return listRemedy(at, found);
  return issue.expected === 'object' && issue.message.startsWith('Invalid input')
    ? groupRemedy(at, found)
    : undefined;
}

// A required field under a wrong name is one mistake, not a field too many and another too few.
function oneForEach(faults: readonly ShapeFault[]): ShapeFault[] {
  const misnamed = new Set(faults.flatMap(({ instead = [] }) => instead.map((path) => path.join('.'))));
  return faults.filter(({ missing, path }) => !missing || !misnamed.has(path.join('.')));
}

function asTyped(
  schema: z.ZodType,
  data: unknown,
  fault: ShapeFault,
  typed: (path: Path) => string | undefined,
): ShapeFault {
  const text = typeof fault.found === 'number' ? typed(fault.path) : undefined;
  if (text === undefined || text === String(fault.found)) return fault;
  const quoted = `"${String(fault.found)}"`;
  if (fault.message.includes(quoted)) {
    const message = fault.message.replace(`found ${String(fault.found)};`, `found ${text};`);
    return { ...fault, found: text, message: message.replaceAll(quoted, `"${text}"`) };
  }
  const at = describeAt(schema, data, fault.path);
  const firstOf = (value: unknown) => at?.schema.safeParse(value, { reportInput: true }).error?.issues[0];
  const again = firstOf(text);
  // A rule of the field's own may say something better of the text; that it is no number it need not be told.
  if (again?.code !== 'custom' || firstOf(fault.found)?.code !== 'custom') return fault;
  return { ...fault, found: text, message: `found ${text}; ${again.message}` };
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

// `Kitchens: 700,000` as an item of a list is one mistake: a pair in place of a group of fields.
function pairFor(
  schema: z.ZodType,
  data: unknown,
  path: (string | number)[],
  keys: readonly string[],
): ShapeFault[] | undefined {
  const [key = '', ...others] = keys;
  const [found, at] = [valueAt(data, path), describeAt(schema, data, path)];
  const isPair = isRecord(found) && Object.keys(found).length === 1 && typeof path.at(-1) === 'number';
  if (!isPair || !at || others.length > 0 || unknownKey(schema, data, path, key).instead.length > 0)
    return undefined;
  const remedy = onePairRemedy(at, found);
  if (remedy === undefined) return undefined;
  const instead = Object.keys(at.fields).map((name) => [...path, name]);
  return [{ path, found, message: `found ${shown(found)}; ${remedy}`, missing: false, instead }];
}

function misnamed(schema: z.ZodType, data: unknown, path: (string | number)[], key: string): ShapeFault {
  const { message, instead } = unknownKey(schema, data, path, key);
  const meant = instead.map((name) => [...path, name]);
  return { path: [...path, key], found: key, message, missing: false, instead: meant };
}

function missing(schema: z.ZodType, data: unknown, path: (string | number)[], issue: Issue): ShapeFault {
  const at = describeAt(schema, data, path);
  const field = path.at(-1);
  const write = at
    ? `write ${typeof field === 'string' ? `${field}: ` : ''}${blankAlone(at)}`
    : 'fill it in, or take it out';
  const what = at?.meta.description === undefined ? '' : `: ${inSentence(at.meta.description)}`;
  // A key with nothing behind it (`title:`) reads as null.
  const isEmpty = valueAt(data, path) === null;
  const isOptional = at?.required === false || typeof field === 'number';
  const message = isEmpty
    ? `is empty${what}; ${isOptional ? 'take it out, or ' : ''}${write}`
    : issue.code === 'custom'
      ? issue.message
      : `is missing${what}; ${write}`;
  return { path, found: undefined, message, missing: true };
}

function blankRemedy(at: Description | undefined): string {
  return at ? `write ${blankAlone(at)}` : 'this cannot stand here';
}
