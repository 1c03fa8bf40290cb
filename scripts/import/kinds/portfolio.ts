import type { Drafted } from '../draft/draft.ts';
import { askGroups } from '../drafting/ask-groups.ts';
import { briefDraft } from '../drafting/brief-draft.ts';
import { contactsOf } from '../drafting/contact-drafts.ts';
import { countriesOf } from '../drafting/country-draft.ts';
import { cardHeadings, projectCards } from '../drafting/country-projects.ts';
import { datedParts } from '../drafting/dated-parts.ts';
import { closeDesk, openDesk, type Desk } from '../drafting/desk.ts';
import { eventDrafts } from '../drafting/event-drafts.ts';
import { deskAround, ofTheWhole } from '../drafting/part-desk.ts';
import { likenessOf } from '../drafting/signals.ts';
import { isNamed, type Section } from '../sections/section.ts';
import type { SectionName } from '../words/sections.ts';
import { countryHeading } from './country-page.ts';
import type { Kind } from './kind.ts';

/** An overview of several projects, each under a heading of its own. */
export const portfolio: Kind = {
  name: 'overview of projects',
  likeness: (document, reading) =>
    likenessOf(document, reading, [
      {
        weight: 1,
        test: () => {
          const desk = openDesk(document, reading);
          return (
            cardHeadings(desk).length > 1 &&
            askGroups(desk).length < 2 &&
            countryHeading(document, reading) === undefined
          );
        },
        says: 'several projects, each with when it runs',
      },
    ]),
  draft(document, reading): Drafted {
    const desk = openDesk(document, reading);
    const rest = deskAround(desk, cardHeadings(desk));
    datedParts(rest);
    if (isOnWhole(rest)) briefDraft(rest);
    else contactsOf(rest);
    const countries = countriesOf(rest);
    projectCards(desk, countries);
    eventDrafts(
      rest,
      rest.sections
        .filter((section) => isNamed(section, 'events'))
        .flatMap(({ lines }) => lines.filter((line) => !desk.away.has(line))),
    );
    ofTheWhole(desk);
    return closeDesk(desk);
  },
};

const facts: readonly SectionName[] = ['code', 'programmeCode', 'duration', 'start', 'budget', 'donors'];

// What holds the projects has facts of its own.
function isOnWhole({ sections }: Desk): boolean {
  return sections.some((section: Section) => isNamed(section, ...facts) && section.lines.length > 0);
}
