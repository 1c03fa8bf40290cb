import type { DraftFields, Drafted } from '../draft/draft.ts';
import { briefDraft } from '../drafting/brief-draft.ts';
import { bodyLines } from '../drafting/body-lines.ts';
import { countriesOf, officialNameOf } from '../drafting/country-draft.ts';
import { statisticsOf } from '../drafting/country-figures.ts';
import { cardHeadings, projectCards } from '../drafting/country-projects.ts';
import { datedParts } from '../drafting/dated-parts.ts';
import { closeDesk, linesIn, openDesk, orNothing, putAway, referTo, type Desk } from '../drafting/desk.ts';
import { quotedTitle, type DocumentTitle } from '../drafting/document-title.ts';
import { eventDrafts } from '../drafting/event-drafts.ts';
import { deskAround, ofTheWhole } from '../drafting/part-desk.ts';
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
      {
        weight: 1.4,
        test: () => {
          const isOnCountry = countryHeading(document, reading) !== undefined;
          return isOnCountry && cardHeadings(openDesk(document, reading)).length > 1;
        },
        says: 'several projects in it',
      },
      { weight: -0.3, section: 'donors', says: '' },
      { weight: -0.3, section: 'duration', says: '' },
    ]),
  draft(document, reading): Drafted {
    const desk = openDesk(document, reading);
    putAway(desk, countryHeading(document, reading));
    const dated = datedParts(desk);
    const captions = desk.sections
      .flatMap(({ lines }) => lines)
      .filter((line) => line.text.length < 200 && !desk.away.has(line));
    const events = [...dated, ...eventDrafts(desk, captions)];
    const isOnOne = isOnProject(desk) && cardHeadings(desk).length < 2;
    const name = isOnOne ? quotedTitle(desk) : undefined;
    if (name !== undefined) draftProject(desk, name, events);
    else draftCountry(desk);
    return closeDesk(desk);
  },
};

/** The line at the head of a document that is the name of a country and nothing else. */
export function countryHeading(document: SourceDocument, reading: Reading): SourceLine | undefined {
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

function draftProject(desk: Desk, name: DocumentTitle, events: ReturnType<typeof eventDrafts>): void {
  const brief = briefDraft(desk, name);
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

// What the page says is on the country; who is named on it is drafted, and takes part in nothing.
function draftCountry(desk: Desk): void {
  const [country] = countriesOf(desk);
  const headings = cardHeadings(desk);
  const rest = deskAround(desk, headings);
  const statistics = statisticsOf(rest);
  const brief = briefDraft(rest, undefined);
  desk.drafts.splice(desk.drafts.indexOf(brief), 1);
  const cards = projectCards(desk, country === undefined ? [] : [country]);
  ofTheWhole(desk);
  if (country === undefined) return;
  const { figures = [] } = brief.fields;
  Object.assign(country.draft.fields, {
    officialName: officialNameOf(rest),
    figures: orNothing([...statistics, ...(figures as DraftFields[])]),
  });
  const shown = new Set(cards.flatMap(({ draft: { fields } }) => linesIn(fields['period'])));
  Object.assign(country.draft, { body: bodyLines(desk).filter((line) => !shown.has(line)) });
}
