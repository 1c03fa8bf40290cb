import { isRecord } from '../../src/domain/record.ts';
import { written } from '../../src/domain/written.ts';
import { collections } from '../../src/schemas/collections.ts';
import { describe, type Description } from '../../src/schemas/describe.ts';
import { explainShape } from '../../src/schemas/explain.ts';
import { inDashes } from '../arguments.ts';
import { askField } from './ask-field.ts';
import type { Talk } from './asker.ts';
import { flagsOf, lastSaid, valueOf, type SaidFlags } from './flags.ts';
import { alsoAsked, eitherOr, type NewCollection } from './kinds.ts';
import { proposalFor } from './proposals.ts';
import { currencyIn, type SiteAround } from './site-around.ts';

/** Fields of a new entry. */
export type Fields = Record<string, unknown>;

/** What is known while the fields of an entry are gathered. */
export interface Gathering extends Talk {
  collection: NewCollection;
  site: SiteAround;
}

/** The fields that flags have given. */
export function fieldsSaid(collection: NewCollection, said: SaidFlags): Fields {
  const currency = lastSaid(said, 'currency');
  const fields: Fields = {};
  for (const [name, flag] of flagsOf(describe(collections[collection].schema).fields)) {
    const texts = said.get(name)?.filter((text) => typeof text === 'string');
    if (texts === undefined) continue;
    const value = valueOf(flag, texts);
    const isBare = flag.field.meta.money === true && !isRecord(value);
    fields[name] = isBare && currency !== undefined ? { amount: value, currency } : value;
  }
  return fields;
}

/** Fills in what was not said: from what is known, and by asking, in the order of the schema. */
export async function gather(fields: Fields, gathering: Gathering): Promise<Fields> {
  const { collection } = gathering;
  const gathered = { ...fields };
  for (const entry of Object.entries(describe(collections[collection].schema).fields)) {
    const [name, field] = entry;
    if (gathered[name] !== undefined || isTheId(collection, name)) continue;
    const isNeeded = field.required || isMissing(gathered, name, gathering);
    const value = await answer(entry, gathered, isNeeded, gathering);
    if (value !== undefined) gathered[name] = value;
  }
  return gathered;
}

async function answer(
  entry: readonly [string, Description],
  fields: Fields,
  isNeeded: boolean,
  gathering: Gathering,
): Promise<unknown> {
  const { collection, site, asker, say } = gathering;
  const [name, field] = entry;
  const proposal = proposalFor(collection, entry, fields, site);
  if (!asker) {
    if (!isNeeded || proposal === undefined) return undefined;
    say(`${name}: ${written(proposal.value)} (${proposal.because})`);
    return proposal.value;
  }
  const other = Object.entries(eitherOr[collection] ?? {});
  const isFirstOfTwo = other.some(([, first]) => first === name);
  const isSettled = other.some(([second, first]) => second === name && fields[first] !== undefined);
  const isAsked = isNeeded || alsoAsked[collection].some((one) => one === name);
  if (!isAsked || isSettled) return undefined;
  return askAnswer(name, field, { isFree: !isNeeded || isFirstOfTwo, proposal }, fields, gathering);
}

/** Asks for one field of an entry, held against the entry as it is so far. */
export function askAnswer(
  name: string,
  field: Description,
  { isFree, proposal }: { isFree: boolean; proposal?: ReturnType<typeof proposalFor> },
  fields: Fields,
  { collection, site, asker }: Gathering,
): Promise<unknown> {
  if (!asker) return Promise.resolve(undefined);
  const faultOf = (value: unknown) => faultIn(collection, { ...fields, [name]: value }, name, site);
  return askField({ name, field, isFree, proposal, faultOf }, asker, site);
}

/** The id of a theme stands among its fields; it is asked for as that of any entry. */
function isTheId(collection: NewCollection, name: string): boolean {
  return collection === 'themes' && name === 'id';
}

/** What the check says against one field of an entry; undefined where it says nothing. */
function faultIn(
  collection: NewCollection,
  fields: Fields,
  name: string,
  site: SiteAround,
): string | undefined {
  const faults = explainShape(collections[collection].schema, fields, undefined, currencyIn(site));
  return faults.find(({ path }) => path[0] === name)?.message;
}

// Whether another answer has made a field needed, as a phase needs its number.
function isMissing(fields: Fields, name: string, { collection, site }: Gathering): boolean {
  const faults = explainShape(collections[collection].schema, fields, undefined, currencyIn(site));
  return faults.some(({ path, missing }) => missing && path[0] === name);
}

/** What is still missing, a line each, with the flag that gives it. */
export function missingFlags(fields: Fields, { collection, site }: Gathering): string[] {
  const { schema } = collections[collection];
  const known = describe(schema).fields;
  return explainShape(schema, fields, undefined, currencyIn(site)).flatMap(({ path, message, missing }) => {
    const name = String(path[0]);
    if (isTheId(collection, name)) return [];
    const field = known[name];
    const terms = field && field.choices.length > 0 ? field.choices.map((one) => one.name).join('|') : '…';
    return missing && path.length === 1
      ? [`  --${inDashes(name)} ${terms}   ${name} ${message}`]
      : [`  ${name}: ${message}`];
  });
}
