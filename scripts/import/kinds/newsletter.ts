import type { Drafted } from '../draft/draft.ts';
import { briefDraft } from '../drafting/brief-draft.ts';
import { contactsOf } from '../drafting/contact-drafts.ts';
import { closeDesk, linesIn, openDesk, referTo, take, type Desk } from '../drafting/desk.ts';
import { issueItems, itemDraft, type IssueYear } from '../drafting/issue-items.ts';
import { projectWithYears } from '../drafting/named-project.ts';
import { likenessOf } from '../drafting/signals.ts';
import { findDates } from '../recognise/date.ts';
import type { Kind } from './kind.ts';

/** A newsletter: several events under headings of their own, and the project that it is of. */
export const newsletter: Kind = {
  name: 'newsletter',
  likeness: (document, reading) =>
    likenessOf(document, reading, [
      {
        weight: 0.5,
        test: () => {
          const desk = openDesk(document, reading);
          return issueItems(desk, yearOf(desk)).length > 1;
        },
        says: 'events with their days under headings',
      },
      { weight: -0.4, section: 'duration', says: '' },
      { weight: -0.4, section: 'donors', says: '' },
      { weight: -0.2, section: 'budget', says: '' },
      { weight: -0.5, section: 'outcomeSummary', says: '' },
    ]),
  draft(document, reading): Drafted {
    const desk = openDesk(document, reading);
    const events = issueItems(desk, yearOf(desk)).map((item) => itemDraft(desk, item));
    const project = projectWithYears(desk);
    if (project === undefined) {
      contactsOf(desk);
      return closeDesk(desk);
    }
    const brief = briefDraft(desk, project.title);
    brief.fields.kind = take('project', project.title.lines, 'likely', 'by what it calls itself');
    brief.fields.period ??= project.period;
    delete brief.fields.figures;
    delete brief.fields.summary;
    brief.body = [];
    for (const event of events)
      Object.assign(event.fields, {
        briefs: [referTo(brief, linesIn(event.fields.title), 'likely', 'the project of the same newsletter')],
      });
    return closeDesk(desk);
  },
};

// The year of the one date at its head.
function yearOf({ document, reading }: Desk): IssueYear | undefined {
  const years = document.lines
    .slice(0, 6)
    .filter(({ text }) => text.length < 80)
    .flatMap((line) => findDates(line.text, reading).map(({ value }) => ({ year: value.slice(0, 4), line })));
  return new Set(years.map(({ year }) => year)).size === 1 ? years[0] : undefined;
}
