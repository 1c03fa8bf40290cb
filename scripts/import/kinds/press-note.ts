import { isTaken, type DraftValue, type Drafted } from '../draft/draft.ts';
import { closeDesk, linesIn, openDesk, referTo } from '../drafting/desk.ts';
import { isDateLine, isNewsWord, isPlacedDay, newsDraft } from '../drafting/news-draft.ts';
import { toldBriefDraft } from '../drafting/told-brief.ts';
import { saidEventDrafts } from '../drafting/said-events.ts';
import { likenessOf } from '../drafting/signals.ts';
import type { Kind } from './kind.ts';

// Who comes to another event is not who came to this.
function isSameCount(one: DraftValue | undefined, other: DraftValue | undefined): boolean {
  return isTaken(one) && isTaken(other) && JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** A dated piece of news. */
export const pressNote: Kind = {
  name: 'press note',
  likeness: (document, reading) => {
    const top = document.lines.filter(({ kind }) => kind !== 'furniture').slice(0, 12);
    return likenessOf(document, reading, [
      { weight: 0.45, test: () => top.some(({ text }) => isNewsWord(text)), says: 'it calls itself news' },
      {
        weight: 0.3,
        test: () => top.some((line) => isDateLine(openDesk(document, reading), line)),
        says: 'a place and a day at its head',
      },
      {
        weight: 0.15,
        test: () => top.slice(1, 3).some((line) => isPlacedDay(openDesk(document, reading), line)),
        says: 'a place and a day below its headline',
      },
      {
        weight: 0.1,
        test: () =>
          document.lines.filter(({ kind, text }) => kind === 'paragraph' && text.length > 150).length > 1,
        says: 'paragraphs',
      },
      { weight: 0.05, section: 'contact', says: 'contacts' },
      { weight: -0.3, section: 'duration', says: '' },
      { weight: -0.2, section: 'donors', says: '' },
      { weight: -0.5, section: 'outcomeSummary', says: '' },
    ]);
  },
  draft(document, reading): Drafted {
    const desk = openDesk(document, reading);
    const news = newsDraft(desk);
    const { date } = news.fields;
    const events = saidEventDrafts(desk, date !== undefined && isTaken(date) ? [date.value] : []);
    if (events.some(({ fields }) => isSameCount(fields.participants, news.fields.participants)))
      Object.assign(news.fields, { participants: undefined });
    const brief = toldBriefDraft(desk);
    if (brief !== undefined) {
      delete brief.fields.figures;
      delete brief.fields.summary;
      delete brief.fields.published;
      brief.body = [];
      const title = linesIn(news.fields.title);
      const why = 'the project of the same note';
      Object.assign(news.fields, { briefs: [referTo(brief, title, 'likely', why)] });
    }
    return closeDesk(desk);
  },
};
