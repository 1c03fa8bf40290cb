import { addressOf } from '../domain/addresses.ts';
import { byAgenda, goalOf } from '../domain/agenda-2030.ts';
import { withCurrency } from '../domain/corpus.ts';
import { fundingTotals, leftFor, raisedElsewhere, raisedFor, stateOf } from '../domain/funding.ts';
import { firstDay, lastDay, newestFirst } from '../domain/partial-date.ts';
import { endOf } from '../domain/period.ts';
import type { Source } from '../schemas/fields.ts';
import type { Written, WrittenContent } from './written.ts';
import type { Answer, Ask, Brief, Citation, Contact, Contribution, Country, Goal, Model, Organisation, Page, Quantity, Result, Theme, Update } from './model.ts';

type Index<T> = ReadonlyMap<string, T>;

/**
 * Links the entries of a site: every reference becomes the entry it names, and knows who names it.
 * The entries have passed the checks, so every reference resolves.
 */
export function linkContent(written: WrittenContent): Model {
  const shells = makeShells(written);
  const { site } = written;
  const people: Pick<Model, 'site'>['site'] = {
    ...site,
    organisation: named(shells.organisations, site.organisation),
    contact: named(shells.contacts, site.contact),
  };
  linkOrganisations(written, shells);
  linkContacts(written, shells);
  linkBriefs(written, shells);
  linkResults(written, shells);
  linkAsks(written, shells, people);
  linkUpdates(written, shells);
  for (const country of shells.countries.values()) country.organisations.sort(byName);
  const model = ordered(shells, people);
  for (const brief of model.briefs) brief.changes = changesSince(brief, model.results);
  return model;
}

interface Shells {
  briefs: Index<Brief>;
  asks: Index<Ask>;
  results: Index<Result>;
  updates: Index<Update>;
  contacts: Index<Contact>;
  organisations: Index<Organisation>;
  countries: Index<Country>;
  themes: Index<Theme>;
  pages: Index<Page>;
  goals: Map<string, Goal>;
}

// Every entry as an object of its own, its lists empty: links need both ends to exist first.
function makeShells(written: WrittenContent): Shells {
  const titleOfResult = new Map(written.results.map(({ id, data }) => [id, data.title]));
  const cite = (owner: { documents?: { title: string; url?: string | undefined; file?: string | undefined; date?: string | undefined }[] | undefined }) => (source: Source): Citation => {
    if ('result' in source) return { title: titleOfResult.get(source.result) ?? source.result, url: addressOf('results', source.result) };
    if ('title' in source) return source;
    const document = owner.documents?.find(({ title }) => title === source.document);
    return { title: source.document, url: document?.url, date: document?.date };
  };
  const citing = <T extends { source?: Source | undefined }>(owner: object, item: T) => ({ ...item, source: item.source && cite(owner)(item.source) });
  const measured = (owner: object, value: number | Parameters<typeof citing<Source extends never ? never : { source?: Source | undefined; value: number }>>[1] | undefined): Quantity | undefined =>
    value === undefined ? undefined : typeof value === 'number' ? { value } : (citing(owner, value) as Quantity);
  const sources = (owner: { sources?: Source[] | undefined }) => (owner.sources ?? []).map(cite(owner));
  const index = <D, T>(entries: Written<D>[], make: (data: D) => T): Index<T & { id: string; file: string }> =>
    new Map(entries.map(({ id, file, data }) => [id, { ...make(data), id, file }]));
  return {
    countries: index(written.countries, (d) => ({ ...d, figures: (d.figures ?? []).map((f) => citing(d, f)), briefs: [], results: [], organisations: [], sources: sources(d) })),
    organisations: index(written.organisations, (d) => ({ ...d, country: undefined, parent: undefined, parts: [], people: [], inBriefs: [], inResults: [], contributions: [], sources: sources(d) })),
    contacts: index(written.contacts, (d) => ({ ...d, organisation: undefined as unknown as Organisation, answersFor: [], asks: [], sources: sources(d) })),
    themes: index(written.themes, (d) => ({ ...d, briefs: [], results: [] })),
    pages: index(written.pages, (d) => ({ ...d, sources: sources(d) })),
    goals: new Map(),
    briefs: index(written.briefs, (d) => ({
      ...d, countries: [], shares: new Map(), parent: undefined, children: [], related: [], participants: [], contacts: [], themes: [],
      sdgTargets: d.sdgTargets ?? [],
      figures: (d.figures ?? []).map((f) => citing(d, f)),
      indicators: (d.indicators ?? []).map((i) => ({ ...i, baseline: i.baseline && citing(d, i.baseline), target: i.target && citing(d, i.target), actuals: (i.actuals ?? []).map((a) => citing(d, a)) })),
      budget: (d.budget ?? []).map((line) => ({ ...line, amount: withCurrency(line.amount, written.site.currency) })),
      sources: sources(d), asks: [], totals: [], results: [], updates: [], changes: [],
    })),
    results: index(written.results, (d) => ({
      ...d, type: 'result' as const, country: undefined as unknown as Country, briefs: [], participants: [], funding: [], themes: [], allThemes: d.themes === 'all',
      sdgTargets: d.sdgTargets ?? [],
      indicators: (d.indicators ?? []).map((i) => ({ ...i, baseline: measured(d, i.baseline), planned: measured(d, i.planned), actual: measured(d, i.actual), breakdown: (i.breakdown ?? []).map(({ label, value }) => ({ label, value: measured(d, value) ?? { value: 0 } })) })),
      updates: [], answers: [], sources: sources(d),
    })),
    updates: index(written.updates, (d) => ({ ...d, type: 'update' as const, when: d.period ?? d.date ?? '', briefs: [], asks: [], results: [], participants: d.participants && citing(d, d.participants), spend: d.spend === undefined ? undefined : withCurrency(d.spend, written.site.currency), sources: sources(d) })),
    asks: index(written.asks, (d) => ({
      ...d, brief: undefined as unknown as Brief, amount: withCurrency(d.amount, written.site.currency), deliverables: d.deliverables ?? [], costLines: [], dependsOn: [], neededBy: [], answeredBy: [],
      answer: undefined as unknown as Answer, contributions: [], updates: [], sources: sources(d), state: 'open' as const, raised: { amount: 0, currency: '' }, raisedElsewhere: [], left: { amount: 0, currency: '' },
    })),
  };
}
