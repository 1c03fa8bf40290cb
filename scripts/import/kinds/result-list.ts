import type { Drafted } from '../draft/draft.ts';
import { briefDraft, type OpenBrief } from '../drafting/brief-draft.ts';
import { briefEvents } from '../drafting/brief-events.ts';
import { contactsOf } from '../drafting/contact-drafts.ts';
import { countriesOf } from '../drafting/country-draft.ts';
import { closeDesk, openDesk, take, understand, type Desk } from '../drafting/desk.ts';
import { deskAround, ofTheWhole } from '../drafting/part-desk.ts';
import { resultCards, resultParts } from '../drafting/result-cards.ts';
import { likenessOf } from '../drafting/signals.ts';
import { sectionsNamed } from '../sections/section.ts';
import { framePart } from './frame-fields.ts';
import type { Kind } from './kind.ts';

/** A report of several results, each under a heading of its own. */
export const resultList: Kind = {
  name: 'list of results',
  likeness: (document, reading) =>
    likenessOf(document, reading, [
      {
        weight: 1,
        test: () => resultParts(openDesk(document, reading)).length > 1,
        says: 'several results, each with its labels',
      },
    ]),
  draft(document, reading): Drafted {
    const desk = openDesk(document, reading);
    const parts = resultParts(desk);
    const rest = deskAround(desk, parts);
    const frame = framePart(rest.document, reading);
    const hasOwn = frame !== undefined || sectionsNamed(rest.sections, 'programmeCode', 'code').length > 0;
    const brief = hasOwn ? briefDraft(rest) : undefined;
    if (brief) addFrame(rest, brief);
    else contactsOf(rest);
    const [country, ...others] = countriesOf(rest);
    resultCards(desk, parts, others.length === 0 ? country : undefined);
    briefEvents(rest);
    ofTheWhole(desk);
    return closeDesk(desk);

    function addFrame(around: Desk, { fields }: OpenBrief): void {
      Object.assign(fields, { ...frame?.fields });
      if (frame) understand(around, ...frame.understood);
      fields['code'] ??= programmeCode(around);
    }
  },
};

// The code of the programme is that of the brief that the results are of.
function programmeCode({ sections }: Desk) {
  const [line] = sectionsNamed(sections, 'programmeCode').flatMap(({ lines }) => lines);
  return line && /^[\p{L}\p{N}./_-]{3,30}$/u.test(line.text) ? take(line.text, line) : undefined;
}
