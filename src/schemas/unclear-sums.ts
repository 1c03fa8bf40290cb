import type { z } from 'zod';
import { decimalsOf, isCurrency } from '../domain/currencies.ts';
import { readsTwoWays } from '../domain/money.ts';
import type { Fault, Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { valueAt } from './describe-at.ts';
import { fieldsOf } from './describe.ts';

/**
 * The sums of an entry that can be read in two ways: `1.500` is a thousand and a half to some and one and a half to YAML;
 * it has three decimals only where the currency has them.
 * @param typed a single value just as it was typed, where that is known
 */
export function unclearSums(
  schema: z.ZodType,
  data: unknown,
  typed: (path: Path) => string | undefined,
): Fault[] {
  return [...fieldsOf(schema, data)].flatMap(({ path, value, meta }) => {
    if (!meta.money) return [];
    const { currency } = isRecord(value) ? value : {};
    if (typeof currency === 'string' && isCurrency(currency) && decimalsOf(currency) > 2) return [];
    const at = isRecord(value) ? [...path, 'amount'] : path;
    const text = typed(at) ?? '';
    if (typeof valueAt(data, at) !== 'number' || !readsTwoWays(text)) return [];
    const message = `found ${text}, which can be read in two ways; write ${text.replace('.', '')} if the dot separates thousands, or ${Number(text)}`;
    return [{ path: at, found: text, message }];
  });
}
