import type { Drafted } from '../draft/draft.ts';
import { asDonorBrief, askDrafts } from '../drafting/ask-drafts.ts';
import { askGroups } from '../drafting/ask-groups.ts';
import { addText } from '../drafting/brief-draft.ts';
import { briefEvents } from '../drafting/brief-events.ts';
import { openDesk } from '../drafting/desk.ts';
import { likenessOf } from '../drafting/signals.ts';
import { toldBriefDraft } from '../drafting/told-brief.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import { briefWithFrame } from './brief-with-frame.ts';
import type { Kind } from './kind.ts';

/** A brief that asks donors for money: phases, and requests that stand alone. */
export const donorBrief: Kind = {
  name: 'donor brief',
  likeness: (document, reading) =>
    likenessOf(document, reading, [
      {
        weight: 0.5,
        test: () => askGroups(openDesk(document, reading)).length > 1,
        says: 'several requests with their sums',
      },
      {
        weight: 0.25,
        test: () => askGroups(openDesk(document, reading)).length > 0,
        says: 'a request with its sum',
      },
      { weight: 0.15, section: 'asks', says: 'a heading that asks' },
      {
        weight: 0.1,
        test: () =>
          document.lines.some(({ text }) => wordPattern('asking').test(text)) ||
          askGroups(openDesk(document, reading)).some(({ isSaid }) => isSaid),
        says: 'words that ask for support',
      },
      { weight: 0.05, section: 'contact', says: 'contacts' },
      { weight: -0.5, section: 'outcomeSummary', says: '' },
    ]),
  draft(document, reading): Drafted {
    return briefWithFrame(
      document,
      reading,
      (desk, brief) => {
        asDonorBrief(brief, askDrafts(desk, brief));
        addText(desk, brief);
        briefEvents(desk);
      },
      toldBriefDraft,
    );
  },
};
