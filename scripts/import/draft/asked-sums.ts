import type { ReadEntry } from '../../../src/content-files/entry.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { entriesOf, type SiteAround } from '../../new/site-around.ts';
import { isTaken, type Draft } from './draft.ts';
import { isGroup, namedIn } from './fields.ts';

/** What drafts ask for below each brief that they draft. */
export function sumsByBrief(drafts: readonly Draft[]): Map<Draft, number[]> {
  const sums = new Map<Draft, number[]>();
  for (const { collection, fields } of drafts) {
    const brief = collection === 'asks' ? namedIn(fields, 'brief') : undefined;
    const amount = brief && sumIn(fields);
    if (brief && amount !== undefined) sums.set(brief, [...(sums.get(brief) ?? []), amount]);
  }
  return sums;
}

/** What the site asks for below one of its briefs. */
export function sumsOf({ id }: ReadEntry, site: SiteAround): number[] {
  return entriesOf(site, 'asks').flatMap(({ raw }) => {
    const sum = isRecord(raw.amount) ? raw.amount.amount : raw.amount;
    return raw.brief === id && typeof sum === 'number' ? [sum] : [];
  });
}

function sumIn({ amount }: Draft['fields']): number | undefined {
  const sum = isGroup(amount) ? amount.amount : amount;
  const value: unknown = isTaken(sum) ? sum.value : undefined;
  const plain: unknown = isRecord(value) ? value.amount : value;
  return typeof plain === 'number' ? plain : undefined;
}
