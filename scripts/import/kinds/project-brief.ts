import type { Drafted } from '../draft/draft.ts';
import { asDonorBrief, askDrafts } from '../drafting/ask-drafts.ts';
import { addText, briefDraft } from '../drafting/brief-draft.ts';
import { datedParts } from '../drafting/dated-parts.ts';
import { closeDesk, openDesk } from '../drafting/desk.ts';
import { isToldOf, toldBriefDraft } from '../drafting/told-brief.ts';
import { eventDrafts } from '../drafting/event-drafts.ts';
import { saidEventDrafts } from '../drafting/said-events.ts';
import { likenessOf } from '../drafting/signals.ts';
import { isNamed } from '../sections/section.ts';
import type { Kind } from './kind.ts';

/** A brief or sheet on one project or programme. */
export const projectBrief: Kind = {
  name: 'project brief',
  likeness: (document, reading) =>
    likenessOf(document, reading, [
      { weight: 0.2, section: 'donors', says: 'a donor' },
      { weight: 0.2, section: 'duration', says: 'a duration' },
      { weight: 0.1, section: 'start', says: 'a start' },
      { weight: 0.15, section: 'partners', says: 'a list of partners' },
      { weight: 0.15, section: 'implementers', says: 'who implements it' },
      { weight: 0.15, section: 'background', says: 'a background' },
      { weight: 0.1, section: 'objective', says: 'objectives' },
      { weight: 0.15, section: 'outputs', says: 'outputs' },
      { weight: 0.1, section: 'outcomes', says: 'outcomes' },
      { weight: 0.1, section: 'contact', says: 'contacts' },
      { weight: 0.15, section: 'budget', says: 'a budget' },
      { weight: 0.1, section: 'country', says: 'a country' },
      { weight: 0.1, section: 'beneficiaries', says: 'beneficiaries' },
      { weight: 0.1, section: 'code', says: 'a code' },
      { weight: 0.1, section: 'approach', says: 'an approach' },
      { weight: 0.1, section: 'glance', says: 'a box "At a glance"' },
      { weight: 0.35, test: isToldOf, says: 'a project that its sentences name, and who takes part' },
      { weight: -0.5, section: 'outcomeSummary', says: '' },
    ]),
  draft(document, reading): Drafted {
    const desk = openDesk(document, reading);
    datedParts(desk);
    const brief = toldBriefDraft(desk) ?? briefDraft(desk);
    const asks = askDrafts(desk, brief);
    asDonorBrief(brief, asks);
    if (asks.length > 0) addText(desk, brief);
    saidEventDrafts(desk);
    eventDrafts(
      desk,
      desk.sections
        .filter((section) => isNamed(section, 'events', 'gallery'))
        .flatMap(({ lines }) => lines.filter((line) => !desk.away.has(line))),
    );
    return closeDesk(desk);
  },
};
