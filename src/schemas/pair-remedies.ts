import { isPartialDate } from '../domain/partial-date.ts';
import { blankOf, choicesBelow } from './blanks.ts';
import { requiredFields, type Description } from './describe.ts';
import { inYaml, spelledFor } from './spelled.ts';

/**
 * What to write where things stand as pairs, such as `Kitchens: 700,000`, and groups of fields are expected: each pair
 * as such a group, or undefined where a pair does not say what is what.
 */
export function pairRemedy(group: Description, pairs: Readonly<Record<string, unknown>>): string | undefined {
  const written = pairAsGroups(group, pairs);
  return written && `write [${written.join(', ')}]${choicesBelow(group)}`;
}

/** As `pairRemedy`, of a single pair that is an item of its list already. */
export function onePairRemedy(
  group: Description,
  pair: Readonly<Record<string, unknown>>,
): string | undefined {
  const [written, ...more] = pairAsGroups(group, pair) ?? [];
  return written !== undefined && more.length === 0 ? `write ${written}${choicesBelow(group)}` : undefined;
}

function pairAsGroups(group: Description, pairs: Readonly<Record<string, unknown>>): string[] | undefined {
  const entries = Object.entries(pairs);
  if (entries.length === 0 || entries.some(([key]) => Object.hasOwn(group.fields, key))) return undefined;
  const written = entries.map(([key, value]) => asGroup(group, key, value));
  const sure = written.filter((one) => one !== undefined);
  return sure.length === written.length ? sure : undefined;
}

// What stands before the colon says what it is, what stands behind it is a sum, a number or an address.
function asGroup({ fields }: Description, key: string, value: unknown): string | undefined {
  const required = requiredFields(fields);
  const [values, ...others] = required.filter(
    ([, field]) => isMeasure(field) && spelledFor(field, value) !== undefined,
  );
  if (!values || others.length > 0) return undefined;
  const named = Object.entries(fields).filter(([name]) => name !== values[0]);
  const [place] = [
    ...named.filter(
      ([, { meta }]) => meta.date && isPartialDate(key) && !required.some(([, one]) => isText(one)),
    ),
    ...named.filter(([, field]) => isText(field)),
    ...named.filter(([, { meta }]) => meta.reference !== undefined),
  ];
  if (!place) return undefined;
  const blanks = required.filter(([name]) => name !== place[0] && name !== values[0]);
  const written = [
    `${place[0]}: ${inYaml(key)}`,
    `${values[0]}: ${spelledFor(values[1], value) ?? ''}`,
    ...blanks.map(([name, field]) => `${name}: ${blankOf(field)}`),
  ];
  return `{ ${written.join(', ')} }`;
}

function isMeasure({ meta, type }: Description): boolean {
  return meta.money === true || meta.quantity === true || meta.link === true || type === 'number';
}

function isText({ meta, type }: Description): boolean {
  return type === 'string' && (meta.words === true || meta.isName === true);
}
