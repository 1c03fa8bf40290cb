import type { Path, Problem } from '../../../src/domain/problem.ts';
import { valueAt } from '../../../src/schemas/describe-at.ts';
import { newErrors, type SiteAround } from '../../new/site-around.ts';
import type { DraftedEntry } from './drafted-entry.ts';
import { goesWith, withoutPath } from './without.ts';

/** What the check would refuse, and so was left out of a draft. */
export interface Refused {
  file: string;
  /** The field, as its author would name it; empty for a text or a whole entry. */
  field: string;
  found: unknown;
  /** What the check says of it. */
  message: string;
}

/** The texts of the new files, by their names. */
export type Texts = ReadonlyMap<string, string>;

// Each round takes out what the one before has laid bare: whoever named what is gone.
const mostRounds = 10;

/**
 * The new entries without what the check would refuse: every draft passes it.
 * @param textsOf the files that are to hold them
 */
export async function withinCheck(
  site: SiteAround,
  entries: readonly DraftedEntry[],
  textsOf: (entries: readonly DraftedEntry[]) => Texts,
): Promise<{ entries: DraftedEntry[]; refused: Refused[] }> {
  const refused: Refused[] = [];
  let kept = [...entries];
  for (let round = 0; round < mostRounds; round += 1) {
    const errors = await newErrors(site, textsOf(kept));
    if (errors.length === 0) return { entries: kept, refused };
    kept = kept.flatMap((entry) => mended(entry, errors, refused, round === mostRounds - 2));
  }
  return { entries: kept, refused };
}

// Of several faults in one entry those further down go first: the places of the others stay what they were.
function mended(
  entry: DraftedEntry,
  errors: readonly Problem[],
  refused: Refused[],
  isLastRound: boolean,
): DraftedEntry[] {
  const own = errors.filter((error) => isOf(error, entry));
  if (own.length === 0) return [entry];
  let left = entry;
  const gone = new Set<string>();
  for (const error of own.toReversed()) {
    const path = pathOf(error.field, entry);
    const part = path.length > 0 ? goesWith(left, path) : undefined;
    if (part !== undefined && !isLastRound) {
      const key = JSON.stringify(part);
      if (gone.has(key)) continue;
      gone.add(key);
      refused.push({
        file: entry.file,
        field: error.field,
        found: valueAt(left.fields, part),
        message: error.message,
      });
      left = withoutPath(left, part);
    } else if (left.body !== '' && !isLastRound) {
      refused.push({ file: entry.file, field: '', found: undefined, message: error.message });
      left = { ...left, body: '', bodyLines: [] };
    } else {
      refused.push({ file: entry.file, field: '', found: undefined, message: error.message });
      return [];
    }
  }
  return [left];
}

function isOf({ file, field }: Problem, entry: DraftedEntry): boolean {
  if (file !== entry.file) return false;
  return entry.collection !== 'themes' || field === '' || field.includes(entry.id) || /^\[\d+\]/u.test(field);
}

function pathOf(field: string, { collection }: DraftedEntry): Path {
  const steps = [...field.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([step, place]) =>
    place === undefined ? step : Number(place),
  );
  return collection === 'themes' && typeof steps[0] === 'number' ? steps.slice(1) : steps;
}
