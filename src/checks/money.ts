import { decimalsOf } from '../domain/currencies.ts';
import { fitsCurrency, spelledSum, sumIn, type Money } from '../domain/money.ts';
import { currencyAmong, isMoney, withCurrency } from '../schemas/money.ts';
import type { Corpus, ValidEntry } from './corpus.ts';
import { fieldsOfKind } from './fields.ts';
import { error, warning, type Finding, type Rules } from './rule.ts';
import { isValid } from './valid.ts';

/** Rules about money. */
export const moneyRules = {
  'one-currency': error(findMixedCurrencies),
  'amount-fits-currency': error(findTooManyDecimals),
  'cost-lines-add-up': warning(findCostLinesThatDiffer),
  'contributions-within-ask': warning(findTooMuchGiven),
  'contribution-currency': warning(findForeignContributions),
  'ask-in-range': warning(findAsksOutOfRange),
} satisfies Rules;

/** Cost lines in another currency than their ask: they could not be added up. */
function findMixedCurrencies(corpus: Corpus): Finding[] {
  return eachAsk(corpus).flatMap(({ entry, asked: { currency } }) =>
    (entry.data.costLines ?? []).flatMap(({ amount }, i) => {
      const line = withCurrency(amount, currency);
      if (line.currency === currency) return [];
      const message = `is in ${line.currency}, but the ask is in ${currency}; write the cost line in ${currency}`;
      return [{ entry, path: ['costLines', i, 'amount'], found: amount, message }];
    }),
  );
}

/** Amounts with more decimals than their currency has. */
function findTooManyDecimals({ entries, site }: Corpus): Finding[] {
  if (!site) return [];
  return entries.filter(isValid).flatMap((entry) => {
    const currency = currencyAmong(entry.fields, site.data.currency);
    return fieldsOfKind(entry, 'money').flatMap(({ path, value }) => {
      const sum = isMoney(value) ? withCurrency(value, currency) : undefined;
      if (!sum || fitsCurrency(sum)) return [];
      const decimals = decimalsOf(sum.currency);
      const message = `found ${sum.amount}, but ${sum.currency} has ${decimals} decimals; write the sum with no more of them (rounded it is ${sum.amount.toFixed(decimals)}), or the code of the currency that is meant`;
      return [{ entry, path, found: sum.amount, message }];
    });
  });
}

/** Cost lines that come to another sum than is asked. */
function findCostLinesThatDiffer(corpus: Corpus): Finding[] {
  return eachAsk(corpus).flatMap(({ entry, asked: { amount, currency } }) => {
    const lines = (entry.data.costLines ?? []).map((line) => withCurrency(line.amount, currency));
    if (lines.length === 0 || lines.some((line) => line.currency !== currency)) return [];
    const sum = sumIn(currency, lines);
    const difference = sumIn(currency, [
      { amount, currency },
      { amount: -sum, currency },
    ]);
    if (difference === 0) return [];
    const [size, way] = [
      spelledSum({ amount: Math.abs(difference), currency }),
      difference > 0 ? 'less' : 'more',
    ];
    const message = `the cost lines come to ${spelledSum({ amount: sum, currency })}, ${size} ${way} than the amount asked (${spelledSum({ amount, currency })}); correct a line, or the amount`;
    return [{ entry, path: ['costLines'], found: sum, message }];
  });
}

/** Asks that have been given more than they asked. */
function findTooMuchGiven(corpus: Corpus): Finding[] {
  return eachAsk(corpus).flatMap(({ entry, asked: { amount, currency } }) => {
    if (entry.data.withdrawn) return [];
    const sums = (entry.data.contributions ?? []).map((line) => withCurrency(line.amount, currency));
    const given = sumIn(currency, sums);
    if (given <= amount) return [];
    const message = `the contributions come to ${spelledSum({ amount: given, currency })}, more than the ${spelledSum({ amount, currency })} asked; write each sum once, at the furthest stage it has reached, or correct the amount`;
    return [{ entry, path: ['contributions'], found: given, message }];
  });
}

/** Contributions in another currency than their ask: shown apart, never counted towards it. */
function findForeignContributions(corpus: Corpus): Finding[] {
  return eachAsk(corpus).flatMap(({ entry, asked: { currency } }) =>
    (entry.data.contributions ?? []).flatMap(({ amount }, i) => {
      const given = withCurrency(amount, currency);
      if (given.currency === currency) return [];
      const message = `is in ${given.currency}, but the ask is in ${currency}: it is shown apart and does not count towards it; once it has been exchanged, write the sum in ${currency}`;
      return [{ entry, path: ['contributions', i, 'amount'], found: amount, message }];
    }),
  );
}

/** Asks outside the range the site says its asks lie in. The range is inclusive, and in the site's currency. */
function findAsksOutOfRange(corpus: Corpus): Finding[] {
  const { askRange, currency } = corpus.site?.data ?? {};
  if (!askRange || currency === undefined) return [];
  const { min, max } = askRange;
  return eachAsk(corpus).flatMap(({ entry, asked }) => {
    if (entry.data.withdrawn || asked.currency !== currency) return [];
    if (asked.amount >= min && asked.amount <= max) return [];
    const message = `asks for ${spelledSum(asked)}, outside the range of ${spelledSum({ amount: min, currency })} to ${spelledSum({ amount: max, currency })} that site.yaml names; correct the amount, or write another askRange there`;
    return [{ entry, path: ['amount'], found: asked.amount, message }];
  });
}

function eachAsk({ valid, site }: Corpus): { entry: ValidEntry<'asks'>; asked: Money }[] {
  if (!site) return [];
  return valid.asks.map((entry) => ({ entry, asked: withCurrency(entry.data.amount, site.data.currency) }));
}
