import { countryCalled } from '../../src/schemas/code-remedies.ts';
import { listItem, type Description } from '../../src/schemas/describe.ts';
import type { NewCollection } from './kinds.ts';
import { entriesOf, type SiteAround } from './site-around.ts';

/** An answer that follows from what is known, and why. */
export interface Proposal {
  value: unknown;
  because: string;
}

/** What can be answered without asking; undefined where only the author knows. */
export function proposalFor(
  collection: NewCollection,
  [name, field]: readonly [string, Description],
  fields: Readonly<Record<string, unknown>>,
  site: SiteAround,
): Proposal | undefined {
  const own = ownProposals[`${collection}.${name}`]?.(fields, site);
  return own ?? (field.required ? theOnlyOne(field, site) : undefined);
}

function theOnlyOne(field: Description, site: SiteAround): Proposal | undefined {
  const { references, isList } = namesOther(field);
  if (references === undefined) return undefined;
  const [only, ...others] = entriesOf(site, references);
  if (only === undefined || others.length > 0) return undefined;
  return { value: isList ? [only.id] : only.id, because: `the only one in ${references}` };
}

/** The collection that a field names an entry of, or several. */
export function namesOther(field: Description): {
  references: NonNullable<Description['meta']['reference']> | undefined;
  isList: boolean;
} {
  const list = listItem(field);
  const inList = list?.meta.reference ?? list?.forms.find((form) => form.meta.reference)?.meta.reference;
  return { references: field.meta.reference ?? inList, isList: list !== undefined };
}

type Propose = (fields: Readonly<Record<string, unknown>>, site: SiteAround) => Proposal | undefined;

const ownProposals: Readonly<Record<string, Propose>> = {
  'briefs.published': (_, { today }) => ({ value: today, because: 'today' }),
  'asks.kind': kindOfAsk,
  'asks.order': nextPhase,
  'countries.iso2': ({ name }) => {
    const code = typeof name === 'string' ? countryCalled(name) : undefined;
    return code === undefined ? undefined : { value: code, because: 'the code of the country of this name' };
  },
};

// As the other asks of the brief are; a number that is given makes it a phase.
function kindOfAsk({ brief, order }: Readonly<Record<string, unknown>>, site: SiteAround): Proposal {
  if (order !== undefined) return { value: 'phase', because: 'it has a number' };
  const kinds = new Set(asksOf(brief, site).map(({ raw }) => raw.kind));
  const isAlone = kinds.size === 1 && kinds.has('standalone');
  if (isAlone) return { value: 'standalone', because: 'as the other requests of the brief' };
  return { value: 'phase', because: 'a numbered part of the brief; else write kind: standalone' };
}

function nextPhase(
  { brief, kind }: Readonly<Record<string, unknown>>,
  site: SiteAround,
): Proposal | undefined {
  if (kind !== 'phase') return undefined;
  const orders = asksOf(brief, site).map(({ raw }) => raw.order);
  const last = Math.max(0, ...orders.filter((order) => typeof order === 'number'));
  return { value: last + 1, because: last === 0 ? 'the first phase' : `phase ${last} is there` };
}

function asksOf(brief: unknown, site: SiteAround) {
  return entriesOf(site, 'asks').filter(({ raw }) => raw.brief === brief);
}
