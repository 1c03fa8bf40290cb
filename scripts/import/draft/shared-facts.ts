import { isRecord } from '../../../src/domain/record.ts';
import type { NewCollection } from '../../new/kinds.ts';
import { nameKey } from './folded-name.ts';
import { listOf } from './list-of.ts';

/** What an entry says that few others say too, and how much it tells. */
export type Facts = ReadonlyMap<string, number>;

type Fields = Readonly<Record<string, unknown>>;

/** From which weight on shared facts show that two are one, whatever they are called. */
export const enough = 3;

/**
 * The facts by which an entry is known again under another title: two documents of one office seldom call their work
 * the same. Sums, days and figures tell most, people and partners less.
 * @param fields plain: others are named by their ids
 * @param sums the amounts that are asked for below a brief
 */
export function factsOf(collection: NewCollection, fields: Fields, sums: readonly number[] = []): Facts {
  const facts = new Map<string, number>();
  const add = (name: string, value: unknown, weight: number) => {
    if (value !== undefined && value !== '') facts.set(`${name} ${String(value)}`, weight);
  };
  const places = listOf(fields.countries).map((one) => (isRecord(one) ? one.country : one));
  for (const country of [...places, fields.country]) add('country', country, 0.25);
  for (const { organisation } of groupsIn(fields.participants)) add('with', organisation, 0.5);
  if (collection === 'briefs') {
    add('period', spanOf(fields.period), 2);
    for (const { contact } of groupsIn(fields.contacts)) add('contact', contact, 0.75);
    for (const sum of new Set(sums)) add('sum', sum, 1);
  }
  if (collection === 'asks') {
    const amount = isRecord(fields.amount) ? fields.amount.amount : fields.amount;
    if (isTelling(amount)) add(`ask of ${String(fields.brief)} ${String(fields.kind)}`, amount, enough);
  }
  if (collection === 'results') {
    for (const { planned, actual } of groupsIn(fields.indicators))
      for (const value of [planned, actual].map(numberOf)) if (isTelling(value)) add('value', value, 1);
    add('code', [fields.programmeCode, fields.outputCode].filter(Boolean).join(' '), 0.75);
    add('step', fields.step, 0.25);
  }
  if (collection === 'updates' && typeof fields.place === 'string') {
    const when = spanOf(fields.period) ?? (isDay(fields.date) ? fields.date : undefined);
    if (when !== undefined) add(`at ${nameKey(fields.place)}`, when, enough);
  }
  return facts;
}

/** How much the facts tell that two share; of people and of partners no more than a little. */
export function sharedWeight(a: Facts, b: Facts): number {
  const sums = new Map<string, number>();
  for (const [fact, weight] of a) {
    if (!b.has(fact)) continue;
    const [kind = ''] = fact.split(' ');
    sums.set(
      kind,
      Math.min((sums.get(kind) ?? 0) + weight, kind === 'with' || kind === 'contact' ? 1.5 : enough),
    );
  }
  return [...sums.values()].reduce((all, one) => all + one, 0);
}

// Small numbers stand in many documents.
function isTelling(value: unknown): value is number {
  return typeof value === 'number' && value >= 100;
}

function numberOf(value: unknown): unknown {
  return isRecord(value) ? value.value : value;
}

// Both ends, at least to the month.
function spanOf(period: unknown): string | undefined {
  if (!isRecord(period)) return undefined;
  const [start, end] = [period.start, period.end].map((date) => (typeof date === 'string' ? date : ''));
  return start && end && start.length > 4 && end.length > 4 ? `${start}/${end}` : undefined;
}

function isDay(date: unknown): date is string {
  return typeof date === 'string' && date.length === 10;
}

function groupsIn(value: unknown): readonly Fields[] {
  return listOf(value).filter(isRecord);
}
