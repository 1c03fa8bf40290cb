import { isFullDate } from '../../domain/partial-date.ts';
import type { Ask, Contribution } from '../../model/model.ts';
import { spellAmount } from './amount.ts';
import type { IatiContext } from './context.ts';
import { isInIati } from './currency.ts';
import { element, textElement, type XmlElement } from '../xml-element.ts';
import { reasons, type Tell } from './left-out.ts';
import { organisationElement } from './participants.ts';

/** The codes of IATI's TransactionType, from whoever receives. */
const types: Readonly<Record<Contribution['kind'], string>> = {
  received: '1',
  commitment: '11',
  pledge: '13',
};

/** What donors have given for an ask. Of one in confidence nothing goes out, not even the sum. */
export function transactions(ask: Ask, context: IatiContext, tell: Tell): XmlElement[] {
  return ask.contributions.flatMap((contribution, i) => {
    const why = whyNot(contribution, context.today);
    if (why !== undefined) {
      tell(`contributions[${i}]`, why);
      return [];
    }
    if (contribution.end !== undefined) tell(`contributions[${i}].end`, reasons.availableUntil);
    return [transaction(contribution, context)];
  });
}

/** Whether a contribution goes out, and its donor is named. */
export function isTransaction(contribution: Contribution, today: string): boolean {
  return whyNot(contribution, today) === undefined;
}

function whyNot(contribution: Contribution, today: string): string | undefined {
  const { donor, public: isPublic, lapsed, date, amount } = contribution;
  if (donor === undefined || isPublic === false) return reasons.inConfidence;
  if (lapsed) return reasons.lapsed;
  if (!isFullDate(date)) return reasons.contributionDay;
  if (date > today) return reasons.contributionToCome;
  return isInIati(amount.currency) ? undefined : reasons.currency;
}

function transaction({ kind, date, amount, donor }: Contribution, context: IatiContext): XmlElement {
  return element(
    'transaction',
    {},
    element('transaction-type', { code: types[kind] }),
    element('transaction-date', { 'iso-date': date }),
    textElement('value', spellAmount(amount), { currency: amount.currency, 'value-date': date }),
    donor && organisationElement('provider-org', donor, context),
  );
}
