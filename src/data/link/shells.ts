import { withCurrency } from '../../domain/corpus.ts';
import { leftFor, raisedElsewhere, raisedFor, stateOf } from '../../domain/funding.ts';
import type { Answer, Ask, Brief, Contact, Country, Organisation, Result, Update } from '../model.ts';
import type { Written, WrittenContent } from '../written.ts';
import { citerFor, type Citer } from './cite.ts';
import type { Shelf } from './shelf.ts';

// A link every entry of the kind has, drawn before anybody can look at it.
const drawnLater = undefined as never;

/** Every entry as an object of its own: its own words and numbers filled in, its links still empty. */
export function makeShelf(written: WrittenContent): Shelf {
  const citer = citerFor(written);
  const { currency } = written.site;
  return {
    countries: shelve(written.countries, citer, country),
    organisations: shelve(written.organisations, citer, organisation),
    contacts: shelve(written.contacts, citer, contact),
    briefs: shelve(written.briefs, citer, (entry, cites) => brief(entry, cites, currency)),
    asks: shelve(written.asks, citer, (entry, cites) => ask(entry, cites, currency)),
    results: shelve(written.results, citer, result),
    updates: shelve(written.updates, citer, (entry, cites) => update(entry, cites, currency)),
    themes: new Map(
      written.themes.map(({ data, file }) => [data.id, { ...data, file, briefs: [], results: [] }]),
    ),
    pages: shelve(written.pages, citer, ({ data, id, file }, { sources }) => ({
      ...data,
      id,
      file,
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

function country(
  { data, id, file }: WrittenContent['countries'][number],
  { citeAll, sources }: Citer,
): Country {
  return {
    ...data,
    id,
    file,
    figures: citeAll(data.figures),
    briefs: [],
    results: [],
    organisations: [],
    sources,
  };
}

function organisation(
  { data, id, file }: WrittenContent['organisations'][number],
  { sources }: Citer,
): Organisation {
  return {
    ...data,
    id,
    file,
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

function contact({ data, id, file }: WrittenContent['contacts'][number], { sources }: Citer): Contact {
  return { ...data, id, file, organisation: drawnLater, answersFor: [], asks: [], sources };
}

function brief(
  { data, id, file }: WrittenContent['briefs'][number],
  { cite, citeAll, sources }: Citer,
  currency: string,
): Brief {
  return {
    ...data,
    id,
    file,
    sources,
    sdgTargets: data.sdgTargets ?? [],
    figures: citeAll(data.figures),
    indicators: (data.indicators ?? []).map((item) => ({
      ...item,
      baseline: item.baseline && cite(item.baseline),
      target: item.target && cite(item.target),
      actuals: citeAll(item.actuals),
    })),
    budget: (data.budget ?? []).map((line) => ({ ...line, amount: withCurrency(line.amount, currency) })),
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

function ask(
  { data, id, file }: WrittenContent['asks'][number],
  { sources }: Citer,
  siteCurrency: string,
): Ask {
  const amount = withCurrency(data.amount, siteCurrency);
  const contributions = (data.contributions ?? []).map((line) => ({
    ...line,
    donor: undefined,
    amount: withCurrency(line.amount, amount.currency),
  }));
  const money = { amount, contributions, withdrawn: data.withdrawn };
  return {
    ...data,
    id,
    file,
    sources,
    amount,
    contributions,
    deliverables: data.deliverables ?? [],
    costLines: (data.costLines ?? []).map((line) => ({
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

function result({ data, id, file }: WrittenContent['results'][number], { quantity, sources }: Citer): Result {
  return {
    ...data,
    id,
    file,
    sources,
    type: 'result',
    sdgTargets: data.sdgTargets ?? [],
    allThemes: data.themes === 'all',
    indicators: (data.indicators ?? []).map((item) => ({
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
  { data, id, file }: WrittenContent['updates'][number],
  { cite, sources }: Citer,
  currency: string,
): Update {
  return {
    ...data,
    id,
    file,
    sources,
    type: 'update',
    when: data.period ?? data.date ?? '',
    participants: data.participants && cite(data.participants),
    spend: data.spend === undefined ? undefined : withCurrency(data.spend, currency),
    briefs: [],
    asks: [],
    results: [],
  };
}
