import { byAgenda } from '../domain/agenda-2030.ts';
import { fundingTotals } from '../domain/funding.ts';
import { firstDay, lastDay, newestFirst } from '../domain/partial-date.ts';
import { endOf } from '../domain/period.ts';
import type { Ask, Brief, Model, Organisation, Result, Update } from './model.ts';
import type { WrittenContent } from './content.ts';
import { drawLinks } from './draw.ts';
import { makeShelf } from './shells.ts';
import { take } from './shelf.ts';

/**
 * The content of a site as one linked model: every reference is the entry it names, and knows who names it.
 * The content has passed the checks, so every reference resolves.
 * @param language whose alphabet orders titles and names
 */
export function linkContent(written: WrittenContent, pictures: Model['pictures'], language: string): Model {
  const shelf = makeShelf(written);
  drawLinks(written, shelf);
  const byTitle = new Intl.Collator([language, 'en']).compare;
  const { data: site, translation } = written.site;
  const model: Model = {
    translation,
    site: {
      ...site,
      organisation: take(shelf.organisations, site.organisation),
      contact: take(shelf.contacts, site.contact),
    },
    briefs: [...shelf.briefs.values()].sort(
      (a, b) =>
        Number(b.asks.length > 0) - Number(a.asks.length > 0) || newestFirst(a.published, b.published),
    ),
    asks: [...shelf.asks.values()].sort((a, b) => byTitle(a.brief.title, b.brief.title) || inOrder(a, b)),
    results: [...shelf.results.values()].sort(newest),
    updates: [...shelf.updates.values()].sort(newest),
    contacts: [...shelf.contacts.values()].sort((a, b) => byTitle(a.name, b.name)),
    organisations: [...shelf.organisations.values()].sort((a, b) => byTitle(a.name, b.name)),
    countries: [...shelf.countries.values()].sort((a, b) => byTitle(a.name, b.name)),
    themes: [...shelf.themes.values()],
    goals: [...shelf.goals.values()].sort((a, b) => byAgenda(a.id, b.id)),
    pages: [...shelf.pages.values()].sort(
      (a, b) => (a.order ?? 99) - (b.order ?? 99) || byTitle(a.title, b.title),
    ),
    pictures,
    totals: fundingTotals([...shelf.asks.values()]),
  };
  hideDonorsInConfidence(model, written);
  for (const brief of model.briefs) finishBrief(brief);
  for (const ask of model.asks) ask.answer.contact.asks.push(ask);
  return model;
}

// Whoever gave in confidence and is named by nothing else stands in no list and has no page.
function hideDonorsInConfidence({ site, organisations, countries }: Model, { asks }: WrittenContent): void {
  const contributions = asks.flatMap(({ data }) => data.contributions ?? []);
  const hidden = new Set(contributions.flatMap((line) => (line.public === false ? [line.donor] : [])));
  const isNamed = (one: Organisation) =>
    !hidden.has(one.id) ||
    one === site.organisation ||
    [one.people, one.parts, one.inBriefs, one.inResults, one.contributions].some(({ length }) => length > 0);
  for (const list of [
    ...[...organisations, ...countries].map((of) => ('parts' in of ? of.parts : of.organisations)),
    organisations,
  ])
    list.splice(0, list.length, ...list.filter(isNamed));
}

function finishBrief(brief: Brief): void {
  brief.asks.sort(inOrder);
  brief.results.sort(newest);
  brief.updates.sort(newest);
  brief.totals = fundingTotals(brief.asks);
  brief.changes = changesSince(brief);
}

/**
 * What came after a brief was published and bears on it: its own results and updates, results that answer one of
 * its asks, and results of the same country and theme.
 */
function changesSince(brief: Brief): (Result | Update)[] {
  const inTheme = (result: Result) => result.themes.some((theme) => brief.themes.includes(theme));
  const results = new Set([
    ...brief.results,
    ...brief.asks.flatMap(({ answeredBy }) => answeredBy),
    ...brief.countries.flatMap((country) => country.results.filter(inTheme)),
  ]);
  return [...results, ...brief.updates]
    .filter((item) => firstDay(dateOf(item)) > lastDay(brief.published))
    .sort(newest);
}

/** The date that orders a result or an update: its own, or the end of its period. */
export function dateOf(item: Result | Update): string {
  return item.type === 'result' ? item.date : endOf(item.when);
}

function newest(a: Result | Update, b: Result | Update): number {
  return newestFirst(dateOf(a), dateOf(b)) || (a.id < b.id ? -1 : 1);
}

// Numbered phases first, in their order; then what stands alone, the largest first.
function inOrder(a: Ask, b: Ask): number {
  return (a.order ?? 1e9) - (b.order ?? 1e9) || b.amount.amount - a.amount.amount || (a.id < b.id ? -1 : 1);
}
