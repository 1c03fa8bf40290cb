import { askKind } from '../../i18n/ask-name.ts';
import type { Edition } from '../../i18n/edition.ts';
import { whenText } from '../../i18n/when.ts';
import type { Ask, Result, Update } from '../../model/model.ts';
import { rich } from '../rich.ts';
import type { ListedEntry } from './node.ts';

/** An ask in a list: its phase and state, its title, what it buys, and its sum. */
export function entryOfAsk(ask: Ask, edition: Edition): ListedEntry {
  const { words, format, dotted } = edition;
  return {
    line: rich(dotted([askKind(ask, edition), words.states[ask.state]]), edition),
    ...titleAndText(ask.title, ask.purpose, ask.path, edition),
    amount: rich(format.money(ask.amount), edition),
  };
}

/** A result in a list: what and where, when, its title, what it says. */
export function entryOfResult(
  { title, summary, path, country, date }: Result,
  edition: Edition,
): ListedEntry {
  const { words, format, dotted } = edition;
  return {
    line: rich(dotted([words.nouns.results.one, country.name, format.date(date)]), edition),
    ...titleAndText(title, summary, path, edition),
    amount: [],
  };
}

/** An update in a list: what, where and when, its title, what it says. */
export function entryOfUpdate(
  { title, summary, path, kind, place, when }: Update,
  edition: Edition,
): ListedEntry {
  const { words, dotted } = edition;
  return {
    line: rich(dotted([words.updateKinds[kind], place, whenText({ when }, edition)]), edition),
    ...titleAndText(title, summary, path, edition),
    amount: [],
  };
}

function titleAndText(
  title: string,
  text: string,
  path: string,
  edition: Edition,
): Pick<ListedEntry, 'title' | 'text'> {
  const href = edition.absolute(path);
  return { title: rich(title, edition).map((run) => ({ ...run, href })), text: rich(text, edition) };
}
