import type { Frame } from '../../model/frame.ts';
import type { Entry, Goal } from '../../model/model.ts';
import { linkedAsk } from './ask.ts';
import { linkedBrief } from './brief.ts';
import { linkedContact } from './contact.ts';
import { linkedCountry } from './country.ts';
import { linkedGoal } from './goal.ts';
import type { AnyNode } from './node.ts';
import { linkedOrganisation } from './organisation.ts';
import { linkedResult } from './result.ts';
import { linkedTheme } from './theme.ts';
import { linkedUpdate } from './update.ts';

/** What the page of an entry is about, for machines; undefined where that is nothing but its text. */
export function linkedEntry(entry: Entry | Goal, frame: Frame): AnyNode | undefined {
  switch (entry.collection) {
    case 'briefs':
      return linkedBrief(entry, frame);
    case 'asks':
      return linkedAsk(entry, frame);
    case 'results':
      return linkedResult(entry, frame);
    case 'updates':
      return linkedUpdate(entry, frame);
    case 'contacts':
      return linkedContact(entry, frame);
    case 'organisations':
      return linkedOrganisation(entry, frame);
    case 'countries':
      return linkedCountry(entry, frame);
    case 'themes':
      return linkedTheme(entry, frame);
    case 'goals':
      return linkedGoal(entry, frame);
    case 'pages':
      return undefined;
  }
}
