import type { MonetaryAmount, MonetaryGrantLeaf } from 'schema-dts';
import type { Money } from '../../domain/money.ts';
import { isOpen } from '../../domain/funding.ts';
import type { Frame } from '../../model/frame.ts';
import type { Ask, Contribution } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { projectNamed } from './brief.ts';
import { idOf, named, once, some, type Named, type Node } from './node.ts';
import { organisationNamed } from './organisation.ts';

/**
 * An ask, for machines: the grant that is sought (schema.org `MonetaryGrant`), with the whole sum. schema.org's `Demand`
 * seeks goods and services, not money; and a `DonateAction` alone has no project that it funds. So that nobody takes a
 * grant that is sought for one that is given, it has an action that is still to be done while money is left to find.
 * Whoever has paid is a funder, whoever has promised a sponsor ("a pledge, promise"); who gave in confidence is not in
 * the model, and a promise that has lapsed is none. What has been withdrawn is no grant: undefined.
 */
export function linkedAsk(
  ask: Ask,
  { edition }: Pick<Frame, 'edition'>,
): Node<MonetaryGrantLeaf> | undefined {
  const { brief, contributions, state } = ask;
  if (state === 'withdrawn') return undefined;
  const donors = (isWanted: (contribution: Contribution) => boolean) =>
    some(
      once(contributions.filter(isWanted).flatMap(({ donor }) => donor ?? [])).map((donor) =>
        organisationNamed(donor, edition),
      ),
    );
  return {
    '@type': 'MonetaryGrant',
    '@id': idOf(ask.path, edition),
    url: edition.absolute(ask.path),
    name: ask.title,
    description: ask.purpose,
    amount: amountOf(ask.amount),
    fundedItem: projectNamed(brief, edition),
    funder: donors(({ kind }) => kind === 'received'),
    sponsor: donors(({ kind, lapsed }) => kind !== 'received' && !lapsed),
    potentialAction: isOpen(state)
      ? { '@type': 'DonateAction', actionStatus: 'https://schema.org/PotentialActionStatus' }
      : undefined,
  };
}

/** An ask as its brief names it, with its sum; undefined for what has been withdrawn. */
export function grantNamed(
  ask: Ask,
  edition: Pick<Edition, 'all' | 'absolute'>,
): (Named<'MonetaryGrant'> & { amount: MonetaryAmount }) | undefined {
  if (ask.state === 'withdrawn') return undefined;
  return { ...named('MonetaryGrant', ask, edition), amount: amountOf(ask.amount) };
}

function amountOf({ amount, currency }: Money): Exclude<MonetaryAmount, string> {
  return { '@type': 'MonetaryAmount', value: amount, currency };
}
