import { firstDay, type PartialDate } from '../domain/partial-date.ts';
import type { Path } from '../domain/problem.ts';
import { embargoDayOf, type Visible } from '../domain/visibility.ts';
import type { Corpus, Entry, ValidEntries } from './corpus.ts';
import { asWritten } from './fields.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about what is said to have happened and cannot have. */
export const futureRules = {
  'date-has-come': warning(findFutureDates),
} satisfies Rules;

/** What was reached or received on a day that will not have come when the entry is published. A draft waits. */
function findFutureDates({ valid, today }: Corpus): Finding[] {
  return happened(valid).flatMap(({ entry, path, date, what }) => {
    const raw = asWritten<Visible>(entry.raw);
    const until = embargoDayOf(raw) ?? today;
    if (raw.visibility === 'draft' || firstDay(date) <= (until > today ? until : today)) return [];
    const message = `says what was ${what} in ${date}, but today is ${today}; correct the date, or keep the entry back until then (visibility: draft)`;
    return [{ entry, path, found: date, message }];
  });
}

interface Happened {
  entry: Entry;
  path: Path;
  date: PartialDate;
  what: string;
}

function happened({ briefs, asks, results }: ValidEntries): Happened[] {
  return [
    ...briefs.flatMap((entry) =>
      (entry.data.indicators ?? []).flatMap(({ actuals = [] }, i) =>
        actuals.map(({ date }, j) => {
          return { entry, path: ['indicators', i, 'actuals', j, 'date'], date, what: 'reached' };
        }),
      ),
    ),
    ...asks.flatMap((entry) =>
      (entry.data.contributions ?? []).flatMap(({ date, kind }, i) =>
        kind === 'received' ? [{ entry, path: ['contributions', i, 'date'], date, what: 'received' }] : [],
      ),
    ),
    ...results.map((entry) => ({ entry, path: ['date'], date: entry.data.date, what: 'achieved' })),
  ];
}
