import { withCurrency } from '../schemas/money.ts';
import { leftFor, raisedElsewhere, raisedFor, stateOf } from '../domain/funding.ts';
import type {
  Answer,
  Ask,
  Brief,
  Contact,
  Country,
  Identity,
  Organisation,
  Result,
  Update,
} from './model.ts';
import type { Written, WrittenContent } from './content.ts';
import { citerFor, type Citer } from './cite.ts';
import type { Shelf } from './shelf.ts';

// A link every entry of the kind has, drawn before anybody can look at it.
const drawnLater = undefined as never;

/** Every entry as an object of its own: its own words and numbers filled in, its links still empty. */
export function makeShelf(written: WrittenContent): Shelf {
  const citer = citerFor(written);
  const { currency } = written.site.data;
  return {
    countries: shelve(written.countries, citer, country),
    organisations: shelve(written.organisations, citer, organisation),
    contacts: shelve(written.contacts, citer, contact),
    briefs: shelve(written.briefs, citer, (entry, cites) => brief(entry, cites, currency)),
    asks: shelve(written.asks, citer, (entry, cites) => ask(entry, cites, currency)),
    results: shelve(written.results, citer, result),
    updates: shelve(written.updates, citer, (entry, cites) => update(entry, cites, currency)),
    themes: new Map(
      written.themes.map((entry) => [
        entry.id,
        { ...entry.data, ...identityOf(entry), briefs: [], results: [] },
      ]),
    ),
    pages: shelve(written.pages, citer, (entry, { sources }) => ({
      ...entry.data,
      ...identityOf(entry),
      sources,
    })),
    goals: new Map(),
  };
}

function shelve<D extends object, T>(
  entries: Written<D>[],
  citer: (owner: Written<D>) => Citer,
  make: (entry: Written<D>, citer: Citer) => T,
): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, make(entry, citer(entry))]));
}

function identityOf({ id, file, language, translation }: Written<object>): Identity {
  return { id, file, language, translation };
}

function country(entry: WrittenContent['countries'][number], { citeAll, sources }: Citer): Country {
  return {
    ...entry.data,
    ...identityOf(entry),
    figures: citeAll(entry.data.figures),
    briefs: [],
    results: [],
    organisations: [],
    sources,
  };
}

function organisation(entry: WrittenContent['organisations'][number], { sources }: Citer): Organisation {
  return {
    ...entry.data,
    ...identityOf(entry),
    country: undefined,
    parent: undefined,
    parts: [],
    people: [],
    inBriefs: [],
    inResults: [],
    contributions: [],
    sources,
  };
}

function contact(entry: WrittenContent['contacts'][number], { sources }: Citer): Contact {
  return { ...entry.data, ...identityOf(entry), organisation: drawnLater, answersFor: [], asks: [], sources };
}

function brief(
  entry: WrittenContent['briefs'][number],
  { cite, citeAll, sources }: Citer,
  currency: string,
): Brief {
  return {
    ...entry.data,
    ...identityOf(entry),
    sources,
    sdgTargets: entry.data.sdgTargets ?? [],
    figures: citeAll(entry.data.figures),
    indicators: (entry.data.indicators ?? []).map((item) => ({
      ...item,
      baseline: item.baseline && cite(item.baseline),
      target: item.target && cite(item.target),
      actuals: citeAll(item.actuals),
    })),
    budget: (entry.data.budget ?? []).map((line) => ({
      ...line,
      amount: withCurrency(line.amount, currency),
    })),
    countries: [],
    shares: new Map(),
    parent: undefined,
    children: [],
    related: [],
    participants: [],
    contacts: [],
    answer: drawnLater as Answer,
    themes: [],
    asks: [],
    totals: [],
    results: [],
    updates: [],
    changes: [],
  };
}

function ask(entry: WrittenContent['asks'][number], { sources }: Citer, siteCurrency: string): Ask {
  const amount = withCurrency(entry.data.amount, siteCurrency);
  const contributions = (entry.data.contributions ?? []).map((line) => ({
    ...line,
    donor: undefined,
    amount: withCurrency(line.amount, amount.currency),
  }));
  const money = { amount, contributions, withdrawn: entry.data.withdrawn };
  return {
    ...entry.data,
    ...identityOf(entry),
    sources,
    amount,
    contributions,
    deliverables: entry.data.deliverables ?? [],
    costLines: (entry.data.costLines ?? []).map((line) => ({
      ...line,
      amount: withCurrency(line.amount, amount.currency),
    })),
    state: stateOf(money),
    raised: raisedFor(money),
    raisedElsewhere: raisedElsewhere(money),
    left: leftFor(money),
    brief: drawnLater,
    answer: drawnLater as Answer,
    dependsOn: [],
    neededBy: [],
    answeredBy: [],
    updates: [],
  };
}

function result(entry: WrittenContent['results'][number], { quantity, sources }: Citer): Result {
  return {
    ...entry.data,
    ...identityOf(entry),
    sources,
    type: 'result',
    sdgTargets: entry.data.sdgTargets ?? [],
    allThemes: entry.data.themes === 'all',
    indicators: (entry.data.indicators ?? []).map((item) => ({
      ...item,
      baseline: quantity(item.baseline),
      planned: quantity(item.planned),
      actual: quantity(item.actual),
      breakdown: (item.breakdown ?? []).flatMap(({ label, value }) => {
        const part = quantity(value);
        return part ? [{ label, value: part }] : [];
      }),
    })),
    country: drawnLater,
    briefs: [],
    participants: [],
    funding: [],
    themes: [],
    updates: [],
    answers: [],
  };
}

function update(
  entry: WrittenContent['updates'][number],
  { cite, sources }: Citer,
  currency: string,
): Update {
  return {
    ...entry.data,
    ...identityOf(entry),
    sources,
    type: 'update',
    when: entry.data.period ?? entry.data.date ?? '',
    participants: entry.data.participants && cite(entry.data.participants),
    spend: entry.data.spend === undefined ? undefined : withCurrency(entry.data.spend, currency),
    briefs: [],
    asks: [],
    results: [],
  };
}
