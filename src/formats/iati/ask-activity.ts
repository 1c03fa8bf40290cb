import { spellAmount } from './amount.ts';
import { activityElement, hierarchies, relatedActivity, relations, statuses } from './activity.ts';
import { askBudgets } from './budgets.ts';
import { contactInfo } from './contact-info.ts';
import type { IatiContext } from './context.ts';
import { activityDates, borrowedDate, lastUpdated } from './dates.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { tellFilled, type NeverOut } from './filled.ts';
import { reasons, type Tell } from './left-out.ts';
import { ownPrefix } from './namespace.ts';
import { siteAsParticipant } from './participants.ts';
import { places } from './places.ts';
import { sector } from './sectors.ts';
import { transactions } from './transactions.ts';
import type { Ask } from '../../model/model.ts';

const neverOut: NeverOut = {
  deliverables: reasons.noPlace,
  costLines: reasons.noPlace,
  dependsOn: reasons.noPlace,
  answeredBy: reasons.noPlace,
  durationMonths: reasons.ownReader,
  redirectFrom: reasons.siteOnly,
  sources: reasons.noPlace,
};

/**
 * An ask as an activity below that of its brief, in the order of the schema: proposed, with what it asks for as
 * budgets that nobody has committed to.
 */
export function askActivity(ask: Ask, context: IatiContext, tell: Tell): XmlElement {
  const { brief, updated, withdrawn, period, contact } = ask;
  const { today } = context;
  tellFilled(ask, neverOut, tell);
  if (ask.hasBody) tell('body', reasons.wordsOnly);
  return activityElement(
    ask,
    context,
    { 'last-updated-datetime': lastUpdated(updated, today, tell), hierarchy: hierarchies.ask },
    ({ purpose }) => purpose,
    siteAsParticipant(context),
    element('activity-status', { code: withdrawn ? statuses.cancelled : statuses.pipeline }),
    period
      ? activityDates(period, today, true)
      : borrowedDate(brief.period?.start ?? brief.published, 'brief'),
    contact && contactInfo(contact, context),
    places(brief, context, untold),
    sector(brief, untold),
    askBudgets(ask, tell),
    transactions(ask, context, tell),
    relatedActivity(brief, relations.parent, context),
    ownAsk(ask),
  );
}

// What is left out of its brief is told there.
function untold(): void {}

// What makes it an ask, for our own reader: without dates, the standard has no place for its sum.
function ownAsk({ kind, order, amount, durationMonths }: Ask): XmlElement {
  return element(`${ownPrefix}:ask`, {
    kind,
    order: order?.toString(),
    amount: spellAmount(amount),
    currency: amount.currency,
    durationMonths: durationMonths?.toString(),
  });
}
