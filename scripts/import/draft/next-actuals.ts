import { isRecord } from '../../../src/domain/record.ts';
import { entriesOf, type SiteAround } from '../../new/site-around.ts';
import type { DraftedEntry } from './drafted-entry.ts';
import { nameKey } from './folded-name.ts';
import { listOf } from './list-of.ts';
import type { Offer } from './offers.ts';
import { withoutPath } from './without.ts';

/**
 * A new result that measures what a brief of the site measures already gives that brief its next value: the indicator
 * is not written a second time.
 */
export function nextActuals(
  entries: readonly DraftedEntry[],
  site: SiteAround,
): { entries: DraftedEntry[]; offers: Offer[] } {
  const offers: Offer[] = [];
  const left = entries.map((entry) => {
    if (entry.collection !== 'results' || entry.isKnown) return entry;
    const indicators = listOf(entry.fields.indicators);
    return indicators.reduceRight<DraftedEntry>((kept, indicator, i) => {
      const offer = isRecord(indicator) ? offerFor(indicator, i, entry, entries, site) : undefined;
      if (offer === undefined) return kept;
      offers.unshift(offer);
      return withoutPath(kept, ['indicators', i]);
    }, entry);
  });
  return { entries: left, offers };
}

// The value and its day must both be there.
function offerFor(
  indicator: Record<string, unknown>,
  at: number,
  result: DraftedEntry,
  entries: readonly DraftedEntry[],
  site: SiteAround,
): Offer | undefined {
  const value = isRecord(indicator.actual) ? indicator.actual.value : indicator.actual;
  const period = isRecord(indicator.period) ? (indicator.period.end ?? indicator.period.start) : undefined;
  const date = period ?? result.fields.date;
  if (typeof indicator.title !== 'string' || typeof value !== 'number' || date === undefined)
    return undefined;
  const title = nameKey(indicator.title);
  const named = listOf(result.fields.briefs);
  const measuring = entriesOf(site, 'briefs').flatMap((brief) =>
    listOf(brief.raw.indicators).flatMap((one, i) =>
      isRecord(one) && typeof one.title === 'string' && nameKey(one.title) === title
        ? [{ brief, one, i }]
        : [],
    ),
  );
  const ofNamed = measuring.filter(({ brief }) => named.includes(brief.id));
  const [found, ...others] = ofNamed.length > 0 ? ofNamed : named.length > 0 ? [] : measuring;
  if (found === undefined || others.length > 0) return undefined;
  const actuals = listOf(found.one.actuals);
  const isThere = actuals.some(
    (one) => isRecord(one) && String(one.date) === String(date) && one.value === value,
  );
  const entry = entries.find(({ collection, id }) => collection === 'briefs' && id === found.brief.id);
  const from = {
    ...(entry ?? {
      ...result,
      collection: 'briefs' as const,
      id: found.brief.id,
      file: found.brief.file,
      entry: found.brief,
      isKnown: true,
    }),
    evidence: result.evidence,
  };
  if (isThere) return { entry: from, path: [], value: undefined, from: ['indicators', at] };
  return {
    entry: from,
    ...(found.one.actuals === undefined
      ? { path: ['indicators', found.i, 'actuals'], value: [{ value, date }] }
      : { path: ['indicators', found.i, 'actuals', actuals.length], value: { value, date } }),
    from: ['indicators', at],
  };
}
