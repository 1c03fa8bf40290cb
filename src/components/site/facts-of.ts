import { endOf } from '../../domain/period.ts';
import { phoneSpellings } from '../../domain/phone.ts';
import { yearOf } from '../../domain/partial-date.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Ask, Brief, Country, Entry, Goal, Organisation, Theme } from '../../model/model.ts';
import { goalTitle } from '../../i18n/goal-title.ts';
import type { Facts } from './facts.ts';

const names = (entries: readonly { called: string }[]) => [...new Set(entries.map(({ called }) => called))];

/** What search knows of an entry; of a kind that has nothing of its own, what its links and its date tell. */
export function factsOf(entry: Entry | Goal, edition: Edition): Facts {
  const { collection: kind, called: title, when } = entry;
  const date = when === undefined ? undefined : endOf(when);
  const facts = {
    kind,
    title,
    ...(entry.hasNamesake ? { apart: apartOf(entry, edition) } : {}),
    ...(date === undefined ? {} : { year: yearOf(date), date }),
  };
  switch (entry.collection) {
    case 'briefs':
      return { ...facts, ...ofBrief(entry, edition) };
    case 'asks':
      return { ...facts, ...ofAsk(entry, edition) };
    case 'results':
      return {
        ...facts,
        countries: [entry.country.name],
        themes: names(entry.themes),
        organisations: names([
          ...entry.participants.map(({ organisation }) => organisation),
          ...entry.funding,
        ]),
        goals: entry.sdgTargets,
      };
    case 'contacts':
      return {
        ...facts,
        countries: names(entry.answersFor.flatMap(({ brief }) => brief.countries)),
        organisations: [entry.organisation.name],
        also: [...entry.aliases, ...(entry.phone === undefined ? [] : phoneSpellings(entry.phone))],
      };
    case 'organisations':
      return {
        ...facts,
        organisations: [title],
        countries: entry.country ? [entry.country.name] : [],
        also: [entry.acronym ?? '', ...entry.aliases],
      };
    case 'countries':
      return { ...facts, countries: [title] };
    case 'themes':
      return { ...facts, themes: [title], also: entry.aliases };
    case 'goals':
      return { ...facts, title: goalTitle(entry.id, edition), goals: [entry.id] };
    default:
      return { ...facts, ...ofLinks(entry) };
  }
}

// Its kind and its date or sum are told of every page that is found.
function apartOf(entry: Entry | Goal, { format }: Edition): string {
  switch (entry.collection) {
    case 'asks':
      return entry.brief.title;
    case 'briefs':
      return format.list(names(entry.countries));
    case 'results':
      return entry.country.name;
    case 'updates':
      return entry.place ?? '';
    case 'contacts':
      return entry.organisation.name;
    case 'organisations':
      return entry.country?.name ?? '';
    default:
      return '';
  }
}

// The places and subjects of an ask are those of its brief.
function ofAsk(ask: Ask, edition: Edition): Partial<Facts> {
  const { brief, order, amount } = ask;
  const { words, format } = edition;
  return {
    ...ofBrief(brief, edition),
    status: words.states[ask.state],
    year: yearOf(brief.published),
    date: brief.published,
    amount,
    also: [
      String(amount.amount),
      ...(order === undefined ? [] : [words.funding.phase(format.number(order))]),
    ],
  };
}

function ofBrief(brief: Brief, { words }: Edition): Partial<Facts> {
  return {
    countries: names(brief.countries),
    themes: names(brief.themes),
    organisations: names(brief.participants.map(({ organisation }) => organisation)),
    goals: brief.sdgTargets,
    status: words.briefStatus[brief.status],
  };
}

// The places and subjects of the briefs that an entry names, itself or through their asks, and those it names besides.
function ofLinks(entry: object): Partial<Facts> {
  const linked = linksIn(entry);
  const briefs = [
    ...linked.filter((one): one is Brief => one.collection === 'briefs'),
    ...linked.filter((one): one is Ask => one.collection === 'asks').map(({ brief }) => brief),
  ];
  const countries = linked.filter((one): one is Country => one.collection === 'countries');
  const themes = linked.filter((one): one is Theme => one.collection === 'themes');
  const organisations = linked.filter((one): one is Organisation => one.collection === 'organisations');
  return {
    countries: names([...countries, ...briefs.flatMap((brief) => brief.countries)]),
    themes: names([...themes, ...briefs.flatMap((brief) => brief.themes)]),
    organisations: names(organisations),
  };
}

// Not those that name it.
function linksIn(entry: object): Entry[] {
  return Object.values(entry).flat().filter(isEntry);
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'collection' in value && 'namedBy' in value;
}
