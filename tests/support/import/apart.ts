import { isRecord } from '../../../src/domain/record.ts';
import { folded } from './folded.ts';
import { listed, spellings, within, type Said } from './said.ts';

/**
 * Entries with what is told of them in several places taken apart: each indicator is one of its own, whether a brief or
 * a result holds it; figures and job titles stand together, whoever holds them.
 */
export function takenApart(entries: readonly Said[]): Said[] {
  return [...entries.map(withMoney), ...indicatorsIn(entries), figuresIn(entries), jobsIn(entries)];
}

// A gold file writes the sum of an ask beside its currency.
function withMoney(entry: Said): Said {
  const { amount, currency } = entry.fields;
  if (entry.collection !== 'asks' || currency === undefined) return entry;
  return { ...entry, fields: { ...entry.fields, amount: { amount, currency } } };
}

function indicatorsIn(entries: readonly Said[]): Said[] {
  const found: Said[] = [];
  for (const { fields, optional, isOptional } of entries) {
    for (const item of listed(fields['indicators'])) found.push({ ...indicator(item), isOptional });
    for (const item of listed(optional['indicators'])) addTo(found, indicator(item));
  }
  return found;
}

function addTo(found: Said[], one: Said): void {
  const titles = titlesOf(one);
  const at = found.findIndex((other) => titlesOf(other).some((title) => titles.includes(title)));
  const other = found[at];
  if (other) found[at] = { ...other, optional: { ...other.optional, ...one.fields } };
  else found.push({ ...one, isOptional: true });
}

function titlesOf({ fields }: Said): string[] {
  return spellings(fields['title']).map(folded);
}

function indicator(item: unknown): Said {
  const { planned, actual, baseline, target, actuals, breakdown, ...rest } = isRecord(item) ? item : {};
  const values = {
    baseline: measured(baseline),
    target: measured(target ?? planned),
    actuals: actual === undefined ? actuals : [measured(actual)],
    breakdown: listed(breakdown).map((part) => ({ value: measured(within(part, 'value')) })),
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { collection: 'indicators', fields: { ...rest, ...given }, optional: {}, isOptional: false };
}

function measured(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'string' ? { value } : value;
}

function figuresIn(entries: readonly Said[]): Said {
  const sure = entries.filter(({ isOptional }) => !isOptional);
  const unsure = entries.filter(({ isOptional }) => isOptional);
  return gathered('figures', 'figures', [
    sure.flatMap(({ fields }) => listed(fields['figures'])),
    [
      ...entries.flatMap(({ optional }) => listed(optional['figures'])),
      ...unsure.flatMap(({ fields }) => listed(fields['figures'])),
    ],
  ]);
}

function jobsIn(entries: readonly Said[]): Said {
  const jobs = (from: readonly Said[]) => from.flatMap(({ fields }) => jobsOf(fields));
  return gathered('jobs', 'jobTitle', [
    jobs(entries.filter(({ isOptional }) => !isOptional)),
    [
      ...jobs(entries.filter(({ isOptional }) => isOptional)),
      ...entries.flatMap(({ fields, optional }) => jobsOf({ ...optional, name: fields['name'] })),
    ],
  ]);
}

function jobsOf({ name, jobTitle, contacts }: Said['fields']): { name: unknown; title: unknown }[] {
  const own = jobTitle === undefined ? [] : [{ name, title: jobTitle }];
  const roles = listed(contacts).map((item) => ({
    name: within(item, 'contact'),
    title: within(item, 'role'),
  }));
  return [...own, ...roles.filter(({ title }) => title !== undefined)];
}

function gathered(collection: string, field: string, [sure, unsure]: readonly [unknown[], unknown[]]): Said {
  return { collection, fields: { [field]: sure }, optional: { [field]: unsure }, isOptional: false };
}
