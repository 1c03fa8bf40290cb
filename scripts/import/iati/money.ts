import { decimalsOf, isCurrency } from '../../../src/domain/currencies.ts';
import type { Money } from '../../../src/domain/money.ts';
import { taken, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { attributeOf, childOf, type IatiElement } from './element.ts';
import { readFigure } from './figure.ts';

/**
 * The sum that stands in a budget or a transaction. None without its currency, and none of nothing or less.
 * @param holder the element that holds `value`
 */
export function moneyIn(holder: IatiElement, reading: ActivityReading): Taken<Money> | undefined {
  const { notes, lines } = reading;
  const value = childOf(holder, 'value');
  if (value === undefined) return undefined;
  const figure = readFigure(value.text);
  if (figure === undefined) {
    notes.tell('A sum is no number: it was left out', value);
    return undefined;
  }
  if (figure.value <= 0) {
    notes.tell('A sum is zero or below: it was left out', value);
    return undefined;
  }
  const currency = (attributeOf(value, 'currency') ?? reading.currency)?.toUpperCase();
  if (currency === undefined || !isCurrency(currency)) {
    notes.tell(
      currency === undefined
        ? 'A sum has no currency, and neither has its activity: it was left out'
        : `"${currency}" is no currency: the sum was left out`,
      value,
    );
    return undefined;
  }
  const amount = Number(figure.value.toFixed(decimalsOf(currency)));
  if (amount !== figure.value)
    notes.tell('A sum had more decimals than its currency has: it was rounded', value);
  const why =
    amount !== figure.value ? 'rounded' : figure.isMadeOut ? `written ${value.text.trim()}` : undefined;
  return taken({ amount, currency }, lines.of(holder), why === undefined ? 'certain' : 'likely', why);
}
