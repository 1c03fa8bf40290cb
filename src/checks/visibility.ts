import { embargoDayOf, type Visible } from '../domain/visibility.ts';
import { written } from '../domain/written.ts';
import type { Corpus, Entry } from './corpus.ts';
import { asWritten } from './fields.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about who may see an entry. */
export const visibilityRules = {
  'embargo-over': warning(findEndedEmbargoes),
} satisfies Rules;

/** Entries that still carry an embargo whose day has passed: they are public, and somebody may think they are not. */
function findEndedEmbargoes({ entries, today }: Corpus): Finding[] {
  return entries.flatMap((entry) => {
    const { visibility, embargoUntil } = asWritten<Visible>(entry.raw);
    if (visibility !== 'embargoed' || !entry.published || written(embargoUntil) >= today) return [];
    const message = `the embargo ended on ${written(embargoUntil)}, and this is public; take out visibility and embargoUntil, or write a later day if it was to stay hidden`;
    return [{ entry, path: ['embargoUntil'], found: embargoUntil, message }];
  });
}

/** Why an entry is not published, in words that follow its name. */
export function whyHidden({ raw }: Pick<Entry, 'raw'>): string {
  const day = embargoDayOf(asWritten<Visible>(raw));
  if (day !== undefined) return `is not published yet: it is embargoed until ${day}`;
  const { visibility } = asWritten<Visible>(raw);
  return visibility === 'draft' ? 'is not published yet: it is a draft' : 'is not published yet';
}

/** How an entry comes to be published, in words; nothing that is embargoed is to be made public by whoever mends a link. */
export function howToPublish({ raw }: Pick<Entry, 'raw'>): string {
  return embargoDayOf(asWritten<Visible>(raw)) === undefined ? 'publish that first' : 'wait until then';
}

/** How long whatever names a hidden entry is to be hidden: what is under embargo may end on another day. */
export function howLong({ raw }: Pick<Entry, 'raw'>): string {
  return embargoDayOf(asWritten<Visible>(raw)) === undefined ? 'as well' : 'as long';
}
