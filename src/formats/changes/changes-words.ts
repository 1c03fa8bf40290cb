import { counted } from '../../domain/problem.ts';
import { changeKinds, type Change, type ChangeKind } from './change.ts';
import type { Changes, Later } from './compare-facts.ts';

/** What a change is of, as it is counted. */
const nouns: Readonly<Record<ChangeKind, string>> = {
  sum: 'sum',
  state: 'state',
  date: 'date',
  person: 'change of who answers',
  page: 'page that comes or goes',
  address: 'address',
  figure: 'figure',
  title: 'title',
  field: 'detail',
  text: 'text',
  file: 'file',
  translation: 'translation',
};

/** The same change on so many pages is told once. */
const fewPages = 3;

/** What readers see changed, for the person who signs it off: by page, the most important first. */
export function changesWords({ changes, later }: Pick<Changes, 'changes' | 'later'>): string {
  if (changes.length === 0) return ['Nothing changes for readers.', ...laterLines(later)].join('\n');
  const sentences = Map.groupBy(changes, (change) => changeSentence(change));
  const isEverywhere = (change: Change) => (sentences.get(changeSentence(change))?.length ?? 0) > fewPages;
  const alone = changes.filter((change) => !isEverywhere(change));
  const pages = [...Map.groupBy(alone, ({ page }) => page).values()].sort(byWeight).map(pageLines);
  const everywhere = [...sentences].flatMap(([sentence, all]) =>
    all.length > fewPages ? [`On ${all.length} pages, such as ${all[0]?.page ?? ''}\n  ${sentence}`] : [],
  );
  return [...pages, ...everywhere, laterLines(later).join('\n'), summary(changes)]
    .filter(Boolean)
    .join('\n\n');
}

function pageLines(changes: readonly Change[]): string {
  const [{ page, called, answersFor = [] } = { page: '', called: '' }] = changes;
  const [first, ...more] = answersFor;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return [
    `${page}  ${called}${first === undefined ? '' : ` (answers for ${first}${others})`}`,
    ...changes.toSorted(byKind).map((change) => `  ${changeSentence(change)}`),
  ].join('\n');
}

/** A change in a sentence, without its page. */
export function changeSentence({ field, before, after, extent, language }: Change): string {
  const where = language === undefined ? field : `${field} (${language})`;
  const both = before !== undefined && after !== undefined ? `${before} → ${after}` : undefined;
  const values = both ?? (after === undefined ? before && `${before} (taken out)` : `${after} (new)`);
  if (extent === undefined) return values === undefined ? `${where} changed` : `${where}: ${values}`;
  if (field === 'page') return `This page ${extent}${after === undefined ? '' : ` (${after})`}.`;
  if (field === 'translation') return `${where} ${extent}`;
  if (field.startsWith('/')) return `${where} ${extent}`;
  const shown = both ?? after ?? before;
  return shown === undefined ? `${where}: ${extent}` : `${where}: ${extent}: ${shown}`;
}

function laterLines(later: readonly Later[]): string[] {
  return later.map(
    ({ day, page, called }) => `Later, in the first build on or after ${day}: ${page}  ${called} (embargoed)`,
  );
}

function summary(changes: readonly Change[]): string {
  const pages = new Set(changes.map(({ page }) => page)).size;
  const kinds = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [kindCounted(count, nouns[kind])];
  });
  return `${counted(changes.length, 'change')} on ${counted(pages, 'page')}: ${kinds.join(', ')}.`;
}

// "2 pages that come or go", "2 changes of who answers".
function kindCounted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  if (noun === nouns.page) return `${count} pages that come or go`;
  return noun === nouns.person
    ? `${count} changes of who answers`
    : `${count} ${noun}${noun.endsWith('s') ? 'es' : 's'}`;
}

function byWeight(a: readonly Change[], b: readonly Change[]): number {
  const weight = (changes: readonly Change[]) => Math.min(...changes.map(weightOf));
  return weight(a) - weight(b) || ((a[0]?.page ?? '') < (b[0]?.page ?? '') ? -1 : 1);
}

function byKind(a: Change, b: Change): number {
  return weightOf(a) - weightOf(b);
}

function weightOf({ kind }: Change): number {
  return changeKinds.indexOf(kind);
}
