import type { Ask, Brief } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { answerLink, type AnswerLink } from '../contact/answer-link.ts';

/** The link by which an ask is answered: a mail with subject and reference filled in. A withdrawn ask has none. */
export function askLink(ask: Ask, edition: Edition): AnswerLink | undefined {
  if (ask.state === 'withdrawn') return undefined;
  return linkAbout(ask, ask.answer.contact, edition.format.money(ask.amount), edition.words.ask, edition);
}

/** The link by which the asks of a brief are answered: where there is one, its own; where there is none, none. */
export function briefLink(brief: Brief, edition: Edition): AnswerLink | undefined {
  const asks = brief.asks.filter(({ state }) => state !== 'withdrawn');
  const [only] = asks;
  if (only === undefined) return undefined;
  if (asks.length === 1) return askLink(only, edition);
  const { writeAll: write, callAll: call } = edition.words.ask;
  const sums = edition.format.list(brief.totals.map(({ asked }) => edition.format.money(asked)));
  return linkAbout(brief, brief.answer.contact, sums, { write, call }, edition);
}

function linkAbout(
  entry: Ask | Brief,
  contact: Ask['answer']['contact'],
  sums: string,
  labels: { write: string; call: string },
  edition: Edition,
): AnswerLink | undefined {
  const { ask: w } = edition.words;
  const letter = {
    subject: w.subject(entry.title, entry.id),
    body: w.letter(contact.name, entry.title, sums, edition.absolute(entry.path)),
  };
  return answerLink(contact, letter, labels, edition);
}
