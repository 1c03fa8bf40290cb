import type { z } from 'zod';
import { adviseCurrency, adviseMoney } from '../domain/money-advice.ts';
import type { Path } from '../domain/problem.ts';
import { datesAround } from './dates-around.ts';
import { describeAt } from './describe-at.ts';

/**
 * What to write for a sum that names its currency in its own way ("5,000,000 leones"), or for what stands where a code
 * belongs, by the dates of the entry and the currency of the site; undefined for anything else.
 */
export function currencyRemedy(
  schema: z.ZodType,
  data: unknown,
  path: Path,
  found: unknown,
  siteCurrency: string | undefined,
): string | undefined {
  if (typeof found !== 'string') return undefined;
  const context = () => ({ when: datesAround(data, path), siteCurrency });
  const { meta } = describeAt(schema, data, path) ?? {};
  if (meta?.currency) return adviseCurrency(found, context());
  if (meta?.money) return adviseMoney(found, context());
  const isInGroup = path.at(-1) === 'amount' && describeAt(schema, data, path.slice(0, -1))?.meta.money;
  return isInGroup ? adviseMoney(found, context(), true) : undefined;
}
