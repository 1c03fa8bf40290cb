import type { DataOf } from '../../schemas/collections.ts';
import { describe } from '../../schemas/describe.ts';
import { siteSchema } from '../../schemas/site.ts';
import type { Change, FieldChange } from './change.ts';
import { compareEntries, type ComparingEntries, type LinesOf } from './compare-entries.ts';
import { compareFields } from './compare-fields.ts';
import { compareTranslations } from './compare-translations.ts';
import type { EntryFacts, HiddenFacts, ReaderFacts } from './facts.ts';
import { findRenamed, lineNow, renamedIn, type Renamed } from './renamed.ts';
import { namedEntry, nothingKnown, shownValue } from './show-value.ts';

/** What readers will see from a later day on, without anybody's doing. */
export interface Later {
  /** `YYYY-MM-DD` */
  day: string;
  page: string;
  called: string;
}

/** What readers see changed between two builds. */
export interface Changes {
  /** The day of the one before, `YYYY-MM-DD`. */
  since: string;
  changes: Change[];
  /** Entries whose embargo ends after the day of the later one, the next first. */
  later: Later[];
}

/** What of the content readers see changed, page by page, each change once. */
export function compareFacts(last: ReaderFacts, after: ReaderFacts, comparing: ComparingEntries): Changes {
  const renamed = findRenamed(last, after);
  const linesOf: LinesOf = (text) => comparing.linesOf(text).map((line) => lineNow(line, renamed));
  const how = { ...comparing, linesOf };
  const before = renamedIn(last, renamed);
  const keys = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)]);
  const changes = [
    ...onPage({ path: '/', called: String(after.site.title) }, compareSite(before, after, how)),
    ...[...keys].flatMap((key) => changesOf(key, { before, after, renamed, how })),
    ...translated(before, after, how),
  ];
  const later = Object.values(after.hidden).flatMap(({ until, path, called }) =>
    until === undefined ? [] : [{ day: until, page: path, called }],
  );
  return { since: last.day, changes, later: later.sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

// What only staff have to do with.
const forStaff: ReadonlySet<string> = new Set<keyof DataOf<'site'>>([
  'askRange',
  'staleAfterMonths',
  'timeZone',
  'iati',
  'editor',
  'searchAlso',
]);

function compareSite(before: ReaderFacts, after: ReaderFacts, how: ComparingEntries): FieldChange[] {
  const { fields } = describe(siteSchema);
  const shown = Object.entries(fields).filter(([key]) => !forStaff.has(key));
  return compareFields(Object.fromEntries(shown), before.site, after.site, how);
}

interface Both {
  before: ReaderFacts;
  after: ReaderFacts;
  renamed: readonly Renamed[];
  how: ComparingEntries;
}

function changesOf(key: string, { before, after, renamed, how }: Both): Change[] {
  const [was, is] = [before.entries[key], after.entries[key]];
  if (was && is) {
    const moved = renamed.find(({ to }) => to === key);
    const address: FieldChange[] = moved
      ? [
          {
            kind: 'address',
            field: 'address',
            before: moved.before,
            after: `${moved.after} (the old one leads on)`,
          },
        ]
      : [];
    const others = compareEntries(was, is, how).filter(
      ({ kind, field }) => !(moved && kind === 'address' && field === moved.before),
    );
    const changes = onPage(is, [...address, ...others]);
    return is.collection === 'contacts' ? withWhatFor(changes, after) : changes;
  }
  if (is)
    return onPage(is, [
      {
        kind: 'page',
        field: 'page',
        extent: whyNew(before.hidden[key], after.day),
        after: factsInShort(is, how),
      },
    ]);
  if (!was) return [];
  return onPage(was, [{ kind: 'page', field: 'page', extent: whyGone(after.hidden[key]) }]);
}

// Where a person changes, so does what donors find on the pages of what they answer for.
function withWhatFor(changes: readonly Change[], { entries }: ReaderFacts): Change[] {
  return changes.map((change) => {
    const isTheirs = ({ derived }: EntryFacts) => namedEntry(derived.answer)?.page === change.page;
    return {
      ...change,
      answersFor: Object.values(entries)
        .filter(isTheirs)
        .map(({ called }) => called),
    };
  });
}

function whyNew(hidden: HiddenFacts | undefined, day: string): string {
  if (hidden?.why === 'draft') return 'is new: it was a draft';
  if (hidden?.until !== undefined && hidden.until <= day)
    return `is new: its embargo ended on ${hidden.until}`;
  return hidden ? 'is new: its embargo was lifted' : 'is new';
}

function whyGone(hidden: HiddenFacts | undefined): string {
  const why =
    hidden === undefined
      ? 'its file is no longer there, or nothing names it'
      : hidden.until === undefined
        ? 'it is a draft now'
        : `it is embargoed until ${hidden.until} now`;
  return `goes: ${why}. Whoever has its address finds nothing`;
}

// Of a new page the sum that it asks for is told at once.
function factsInShort({ collection, fields }: EntryFacts, { look }: ComparingEntries): string | undefined {
  if (collection !== 'asks') return undefined;
  return shownValue(nothingKnown, fields.amount, look);
}

function translated(before: ReaderFacts, after: ReaderFacts, { linesOf }: ComparingEntries): Change[] {
  const languages = new Set([...Object.keys(before.translations), ...Object.keys(after.translations)]);
  const site = { path: '/', called: String(after.site.title) };
  return [...languages].flatMap((language) => {
    const [was = {}, is = {}] = [before.translations[language], after.translations[language]];
    const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
    return [...keys].flatMap((key) => {
      const entry = key === 'site/site' ? site : after.entries[key];
      // With an entry that is new or gone its translations come and go.
      if (!entry || (key !== 'site/site' && !before.entries[key])) return [];
      const changes = compareTranslations(was[key], is[key], linesOf);
      return onPage(entry, changes).map((change) => ({ ...change, language }));
    });
  });
}

function onPage(
  { path, called }: { path: string; called: string },
  changes: readonly FieldChange[],
): Change[] {
  return changes.map((change) => ({ page: path, called, ...change }));
}
