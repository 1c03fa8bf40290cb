import type { Edition } from '../i18n/edition.ts';
import type { Entry } from './model.ts';
import { dateOf } from './order.ts';

/**
 * What tells an entry apart from others of its kind that are called the same, the plainest first: whose it is, where,
 * and when it is of. What it has none of is left out.
 */
export function detailsOf(entry: Entry, { format }: Edition): string[] {
  const date = dateOf(entry) === '' ? '' : format.date(dateOf(entry));
  return ownDetails(entry, date, format.money).filter(Boolean);
}

/**
 * What an entry is called in a list: its title alone, or with what tells it apart from one that is called the same.
 * @example calledApart(brief, edition) // 'Clean water, Kenya, 2022'
 */
export function calledApart(entry: Entry, edition: Edition): string {
  return entry.hasNamesake ? edition.joined([entry.called, ...detailsOf(entry, edition)]) : entry.called;
}

function ownDetails(entry: Entry, date: string, money: Edition['format']['money']): string[] {
  switch (entry.collection) {
    case 'briefs':
      return [...entry.countries.map(({ name }) => name).slice(0, 1), date];
    case 'asks':
      return [entry.brief.title, money(entry.amount)];
    case 'results':
      return [entry.country.name, date];
    case 'updates':
      return [entry.place ?? '', date];
    case 'contacts':
      return [entry.organisation.name];
    case 'organisations':
      return [entry.country?.name ?? ''];
    default:
      return [date];
  }
}
