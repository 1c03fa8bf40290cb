import { parseArgs } from 'node:util';
import { isFullDate } from '../src/domain/partial-date.ts';

/** A command line that cannot be carried out, in words for whoever wrote it. */
export class UsageError extends Error {}

/** What a command line said: `--date YYYY-MM-DD`, and the options of the command. */
export function readArguments<K extends string>(
  options: Record<K, 'string' | 'boolean'>,
): Partial<Record<K | 'date', string | boolean>> {
  const types = Object.fromEntries(
    Object.entries<'string' | 'boolean'>({ ...options, date: 'string' }).map(([name, type]) => [
      name,
      { type },
    ]),
  );
  let values: Partial<Record<K | 'date', string | boolean>>;
  try {
    values = parseArgs({ options: types }).values as typeof values;
  } catch (error) {
    const known = Object.keys(types)
      .map((name) => `--${name}`)
      .join(', ');
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. The options are ${known}.`);
  }
  const { date } = values;
  if (typeof date === 'string' && !isFullDate(date))
    throw new UsageError(`--date needs a day such as 2024-06-30; found ${date}`);
  return values;
}
