import type { Drafted } from '../draft/draft.ts';
import { briefDraft } from '../drafting/brief-draft.ts';
import { countriesOf } from '../drafting/country-draft.ts';
import { closeDesk, linesIn, openDesk, orNothing, putAway, referTo, type Desk } from '../drafting/desk.ts';
import { quotedTitle } from '../drafting/document-title.ts';
import { eventDrafts } from '../drafting/event-drafts.ts';
import { likenessOf } from '../drafting/signals.ts';
import { findCountries } from '../recognise/country.ts';
import type { Reading } from '../recognise/reading.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';
import type { Kind } from './kind.ts';

/** A page on a country: its situation, a project there, people, what took place. */
export const countryPage: Kind = {
  name: 'country page',
  likeness: (document, reading) =>
    likenessOf(document, reading, [
      {
        weight: 0.4,
        test: () => countryHeading(document, reading) !== undefined,
        says: 'a country as its heading',
      },
      {
        weight: 0.15,
        test: () => document.lines.some(({ text }) => text.length > 100 && wordPattern('works').test(text)),
        says: 'a project in its text',
      },
      {
        weight: 0.1,
        test: () => document.lines.some(({ text }) => text.length > 200),
        says: 'paragraphs on it',
      },
      { weight: 0.1, section: 'contact', says: 'contacts' },
      {
        weight: 0.1,
        test: (_document, _reading, sections) =>
          eventDrafts(
            openDesk(document, reading),
            sections.flatMap(({ lines }) => lines),
          ).length > 0,
        says: 'events',
      },
      { weight: -0.3, section: 'donors', says: '' },
      { weight: -0.3, section: 'duration', says: '' },
    ]),
  draft(document, reading): Drafted {
    const desk = openDesk(document, reading);
    putAway(desk, countryHeading(document, reading));
    const captions = desk.sections.flatMap(({ lines }) => lines).filter(({ text }) => text.length < 200);
    const events = eventDrafts(desk, captions);
    if (isOnProject(desk)) draftProject(desk, events);
    else draftCountry(desk);
    return closeDesk(desk);
  },
};

/** The line at the head of a document that is the name of a country and nothing else. */
function countryHeading(document: SourceDocument, reading: Reading): SourceLine | undefined {
  return document.lines
    .filter(({ kind }) => kind !== 'furniture')
    .slice(0, 6)
    .find(({ text }) => {
      const [found, ...others] = findCountries(text, reading);
      return (
        found !== undefined &&
        others.length === 0 &&
        found.written.length >= text.replace(/[\s:.,–—-]+$/u, '').length - 5
      );
    });
}

function isOnProject({ document }: Desk): boolean {
  return document.lines.some(({ text }) => text.length > 60 && wordPattern('works').test(text));
}

function draftProject(desk: Desk, events: ReturnType<typeof eventDrafts>): void {
  const name = quotedTitle(desk);
  const brief = briefDraft(desk, name);
  if (name === undefined)
    desk.notes.push('The page names no title for its project: the draft has none. Give it one.');
  for (const event of events) {
    const lines = linesIn(event.fields.title);
    Object.assign(event.fields, {
      briefs: [referTo(brief, lines, 'likely', 'the project of the same page')],
    });
  }
  const { figures } = brief.fields;
  const [country] = countriesOf(desk);
  if (country !== undefined)
    Object.assign(country.draft.fields, { figures: figures && orNothing(figures as never) });
}

function draftCountry(desk: Desk): void {
  const [country] = countriesOf(desk);
  if (country === undefined) return;
  const brief = briefDraft(desk, undefined);
  desk.drafts.splice(desk.drafts.indexOf(brief), 1);
  Object.assign(country.draft.fields, { figures: brief.fields.figures });
  Object.assign(country.draft, { body: brief.body });
}
