import { isRecord } from '../domain/record.ts';
import type { Path } from '../domain/problem.ts';
import { isMoney, withCurrency } from '../schemas/money.ts';
import type { Corpus, Entry } from './corpus.ts';
import { fieldsOfKind } from './fields.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about numbers that are allowed and almost surely a slip. */
export const zeroRules = {
  'more-than-nothing': warning(findNothing),
} satisfies Rules;

/** Sums, shares and crowds of 0. A figure or an indicator may well be 0. */
function findNothing({ entries, valid: { briefs, updates } }: Corpus): Finding[] {
  const sums = entries.flatMap((entry) =>
    fieldsOfKind(entry, 'money')
      .filter(({ value }) => isMoney(value) && withCurrency(value, '').amount === 0)
      .map(({ path, meta }) => nothing(entry, path, meta.setsCurrency ? 'the sum that is asked' : 'the sum')),
  );
  const shares = briefs.flatMap((entry) =>
    entry.data.countries.flatMap((at, i) =>
      isRecord(at) && at.percentage === 0
        ? [nothing(entry, ['countries', i, 'percentage'], 'the share of the country')]
        : [],
    ),
  );
  const crowds = updates.flatMap((entry) =>
    entry.data.participants?.value === 0
      ? [nothing(entry, ['participants', 'value'], 'how many took part')]
      : [],
  );
  return [...sums, ...shares, ...crowds];
}

function nothing(entry: Entry, path: Path, wanted: string): Finding {
  return { entry, path, found: 0, message: `0 is unusual here; write ${wanted}, or ${takeOut(path)}` };
}

// What must be there cannot be taken out: the entry waits as a draft until it is known.
function takeOut(path: Path): string {
  const [field] = path;
  if (path.length === 1 && field === 'amount') return 'write visibility: draft until it is known';
  return path.some((step) => typeof step === 'number') ? 'take the line out' : `take ${String(field)} out`;
}
