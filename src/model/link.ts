import { byAgenda, goalOf } from '../domain/agenda-2030.ts';
import { fundingTotals } from '../domain/funding.ts';
import { unmarked } from '../domain/marked-text.ts';
import { addressOf } from '../schemas/addresses.ts';
import { forEachPaged, pagedNames, type PagedName } from '../schemas/collections.ts';
import { byPhase, linkAsk } from './ask.ts';
import { linkBrief } from './brief.ts';
import { hiddenDonors, withoutDonorsInConfidence } from './confidence.ts';
import { linkContact } from './contact.ts';
import type { Content } from './content.ts';
import { linkCountry } from './country.ts';
import type { Goal } from './goal.ts';
import type { Linking } from './linking.ts';
import type { EntryOf, NamedBy } from './linked.ts';
import type { Entry, Model } from './model.ts';
import { byCalled, byDate, byId } from './order.ts';
import { linkOrganisation } from './organisation.ts';
import { linkResult } from './result.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import { linkTheme } from './theme.ts';
import { linkUpdate } from './update.ts';

/**
 * The content of a site as one linked model: every reference is the entry it names, and knows who names it.
 * The content has passed the checks, so every reference resolves.
 * @param language whose alphabet orders titles and names
 * @param today `YYYY-MM-DD`: what has ended by then is said to have
 */
export function linkContent(content: Content, language: string, today: string): Model {
  const shelf = makeShelf(withoutDonorsInConfidence(content));
  hide(shelf, hiddenDonors(content.asks, shelf));
  const { site } = shelf;
  const entries = forEachPaged<NamedBy>((name) => [...shelf.entries[name].values()]);
  linkNouns(entries, { ...shelf, today }, byCalled(language));
  sortEntries(entries, byCalled(language));
  for (const name of pagedNames) tellNamesakes(entries[name]);
  return {
    ...entries,
    site,
    translation: content.site.translation,
    goals: goalsServed(entries),
    totals: fundingTotals([...shelf.entries.asks.values()]),
    currencies: shelf.currencies,
  };
}

function tellNamesakes(entries: Entry[]): void {
  for (const called of Map.groupBy(entries, (entry) => unmarked(entry.called)).values())
    for (const entry of called) entry.hasNamesake = called.length > 1;
}

type Order = ReturnType<typeof byCalled>;

// Each noun after those it looks at.
function linkNouns(
  entries: NamedBy,
  { site, written, today }: Pick<Linking, 'site' | 'written' | 'today'>,
  inAlphabet: Order,
): void {
  const linking: Linking = {
    site,
    today,
    written,
    every: (name) => entries[name],
    asksAnsweredBy: (contact) => byContact.get(contact) ?? [],
  };
  for (const result of entries.results) Object.assign(result, linkResult(result, linking));
  for (const update of entries.updates) Object.assign(update, linkUpdate(update));
  for (const country of entries.countries) Object.assign(country, linkCountry(country));
  for (const brief of entries.briefs) Object.assign(brief, linkBrief(brief, linking));
  for (const ask of entries.asks) Object.assign(ask, linkAsk(ask, linking));
  entries.asks.sort((a, b) => inAlphabet(a.brief, b.brief) || byPhase(a, b));
  const byContact = Map.groupBy(entries.asks, ({ answer }) => answer.contact.id);
  for (const contact of entries.contacts) Object.assign(contact, linkContact(contact, linking));
  for (const organisation of entries.organisations)
    Object.assign(organisation, linkOrganisation(organisation));
  for (const theme of entries.themes) Object.assign(theme, linkTheme(theme, linking));
}

// What has a date, newest first; what has none, by its name; themes as they are listed.
function sortEntries(entries: NamedBy, inAlphabet: Order): void {
  const orders: Partial<{ [Name in PagedName]: (a: EntryOf<Name>, b: EntryOf<Name>) => number }> = {
    briefs: (a, b) => Number(b.asks.length > 0) - Number(a.asks.length > 0) || byDate(a, b),
    asks: () => 0,
    themes: () => 0,
    pages: (a, b) => (a.order ?? 99) - (b.order ?? 99) || inAlphabet(a, b),
  };
  for (const name of pagedNames) {
    const list: Entry[] = entries[name];
    const order = orders[name] ?? (list.some(({ when }) => when !== undefined) ? byDate : inAlphabet);
    list.sort(order as (a: Entry, b: Entry) => number);
  }
}

// Whoever gave in confidence and is named by nothing else stands in no list and has no page.
function hide({ entries }: Shelf, hidden: ReadonlySet<string>): void {
  for (const id of hidden) entries.organisations.delete(id);
  for (const name of pagedNames)
    for (const { namedBy } of entries[name].values())
      namedBy.organisations = namedBy.organisations.filter(({ id }) => !hidden.has(id));
}

// The goals and targets that something serves, each with what serves it; a target serves its goal too.
function goalsServed(entries: NamedBy): Goal[] {
  const goals = new Map<string, NamedBy>();
  for (const name of pagedNames)
    for (const entry of (entries[name] as Entry[]).toSorted(byId))
      for (const code of new Set(codesOf(entry).flatMap((target) => [goalOf(target), target]))) {
        const served = goals.get(code) ?? forEachPaged<NamedBy>(() => []);
        goals.set(code, served);
        (served[name] as Entry[]).push(entry);
      }
  return [...goals].map(([id, namedBy]) => goal(id, namedBy)).sort((a, b) => byAgenda(a.id, b.id));
}

function goal(id: string, namedBy: NamedBy): Goal {
  const { briefs, results } = namedBy;
  const path = addressOf('goals', id);
  return { collection: 'goals', id, path, called: id, hasNamesake: false, namedBy, briefs, results };
}

function codesOf(entry: object): string[] {
  return 'sdgTargets' in entry && Array.isArray(entry.sdgTargets) ? entry.sdgTargets.map(String) : [];
}
