import type {
  Ask,
  Brief,
  Contact,
  Country,
  Goal,
  Organisation,
  Page,
  Result,
  Theme,
  Update,
} from '../../model/model.ts';
import { endOf } from '../../domain/period.ts';
import { yearOf } from '../../domain/partial-date.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Facts } from './facts.ts';

const names = (entries: readonly { name: string }[]) => [...new Set(entries.map(({ name }) => name))];
const titles = (entries: readonly { title: string }[]) => [...new Set(entries.map(({ title }) => title))];

/** What search knows of a brief. */
export function briefFacts(brief: Brief, { words }: Edition): Facts {
  return {
    kind: 'brief',
    title: brief.title,
    countries: names(brief.countries),
    themes: titles(brief.themes),
    organisations: names(brief.participants.map(({ organisation }) => organisation)),
    goals: brief.sdgTargets,
    status: words.briefStatus[brief.status],
    year: yearOf(brief.published),
    date: brief.published,
  };
}

/** What search knows of an ask: its own money and state, and the places and subjects of its brief. */
export function askFacts(ask: Ask, edition: Edition): Facts {
  return {
    ...briefFacts(ask.brief, edition),
    kind: 'ask',
    title: ask.title,
    status: edition.words.states[ask.state],
    amount: ask.amount,
    also: [
      String(ask.amount.amount),
      ...(ask.order === undefined ? [] : [edition.words.funding.phase(edition.format.number(ask.order))]),
    ],
  };
}

/** What search knows of a result. */
export function resultFacts(result: Result): Facts {
  return {
    kind: 'result',
    title: result.title,
    countries: [result.country.name],
    themes: titles(result.themes),
    organisations: names([...result.participants.map(({ organisation }) => organisation), ...result.funding]),
    goals: result.sdgTargets,
    year: yearOf(result.date),
    date: result.date,
  };
}

/** What search knows of an update. */
export function updateFacts(update: Update): Facts {
  const date = endOf(update.when);
  const briefs = [...update.briefs, ...update.asks.map(({ brief }) => brief)];
  return {
    kind: 'update',
    title: update.title,
    countries: names(briefs.flatMap(({ countries }) => countries)),
    themes: titles(briefs.flatMap(({ themes }) => themes)),
    year: yearOf(date),
    date,
  };
}

/** What search knows of a person. */
export function contactFacts(contact: Contact): Facts {
  return {
    kind: 'contact',
    title: contact.name,
    countries: names(contact.answersFor.flatMap(({ brief }) => brief.countries)),
    organisations: [contact.organisation.name],
    also: contact.aliases ?? [],
  };
}

/** What search knows of an organisation. */
export function organisationFacts(organisation: Organisation): Facts {
  return {
    kind: 'organisation',
    title: organisation.name,
    organisations: [organisation.name],
    countries: organisation.country ? [organisation.country.name] : [],
    also: [organisation.acronym ?? '', ...(organisation.aliases ?? [])],
  };
}

/** What search knows of a country. */
export function countryFacts(country: Country): Facts {
  return { kind: 'country', title: country.name, countries: [country.name] };
}

/** What search knows of a theme. */
export function themeFacts(theme: Theme): Facts {
  return { kind: 'theme', title: theme.title, themes: [theme.title], also: theme.aliases ?? [] };
}

/** What search knows of a goal or target. */
export function goalFacts(goal: Goal, title: string): Facts {
  return { kind: 'goal', title, goals: [goal.id] };
}

/** What search knows of a free page. */
export function pageFacts(page: Page): Facts {
  return { kind: 'page', title: page.title };
}
