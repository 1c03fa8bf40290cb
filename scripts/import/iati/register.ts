import type { FileReading } from './activity-reading.ts';
import { budgetsOf } from './budgets.ts';
import { relationOf, statusOf } from './codes.ts';
import { attributeOf, childOf, childrenOf, codeOf, type IatiElement } from './element.ts';
import { openDraft, type OpenDraft } from './entry-draft.ts';
import { readFigure } from './figure.ts';
import { createLines } from './lines.ts';
import { createNotes } from './notes.ts';
import { isOwnActivity } from './own-site.ts';

/** What an activity becomes. */
export interface Registered {
  identifier: string;
  isOwn: boolean;
  /** Its parent, where that is in the file. */
  parent: string | undefined;
  /** Whether another one names it as its parent, or it names that as its child. */
  hasChildren: boolean;
  /** Whether one of these asks for money. */
  hasAsks: boolean;
  /** Whether it is a proposal: what it asks for is in its budgets, or in our own element. */
  asks: boolean;
  /** Its entry: of a proposal below another activity the ask, of any other the brief. */
  draft: OpenDraft;
}

/** The activities of a file by what they are, before any is read. */
export interface Register {
  /** By an activity, of which there may be several under one identifier: only one of them is read. */
  of(index: number): Registered | undefined;
  byIdentifier: ReadonlyMap<string, Registered>;
}

/** Looks through a file: which activity belongs to which, and which asks for money. */
export function createRegister(activities: Iterable<IatiElement>, file: FileReading): Register {
  const seen = [...activities].map((activity, index) => seenIn(activity, index, file));
  const kept = new Map<string, Seen>();
  for (const one of seen) {
    const before = kept.get(one.identifier);
    if (before)
      file.notes.tell(
        `Two activities have the identifier ${one.identifier}: the one changed last was read`,
        one.at,
      );
    if (!before || one.updated > before.updated) kept.set(one.identifier, one);
  }
  const parentOf = parents(kept);
  const isParent = new Set(parentOf.values());
  const asksBelow = new Set(
    [...parentOf].flatMap(([child, parent]) => (kept.get(child)?.asks ? [parent] : [])),
  );
  const byIdentifier = new Map<string, Registered>();
  const byIndex = new Map<number, Registered>();
  for (const one of kept.values()) {
    const parent = parentOf.get(one.identifier);
    const isAsk = one.asks && parent !== undefined;
    const draft = openDraft(isAsk ? 'asks' : 'briefs', file.document);
    if (one.isOwn) Object.assign(draft, idOf(one, isAsk ? parent : undefined, file));
    else draft.alsoCalled.push(one.identifier);
    const { identifier } = one;
    const below = { hasChildren: isParent.has(identifier), hasAsks: asksBelow.has(identifier) };
    const registered = { ...one, parent, ...below, draft };
    byIdentifier.set(one.identifier, registered);
    byIndex.set(one.index, registered);
  }
  return { of: (index) => byIndex.get(index), byIdentifier };
}

interface Seen {
  index: number;
  at: IatiElement;
  identifier: string;
  isOwn: boolean;
  updated: string;
  parents: readonly string[];
  children: readonly string[];
  asks: boolean;
}

function seenIn(activity: IatiElement, index: number, file: FileReading): Seen {
  const isOwn = isOwnActivity(activity, file.site);
  const related = (relation: string) =>
    childrenOf(activity, 'related-activity')
      .filter((one) => relationOf(attributeOf(one, 'type')) === relation)
      .flatMap((one) => attributeOf(one, 'ref') ?? []);
  return {
    index,
    // What is needed of it is where it stands: the rest of a large file is let go.
    at: { ...activity, children: [] },
    identifier: identifierOf(activity) ?? `#${index}`,
    isOwn,
    updated: attributeOf(activity, 'last-updated-datetime') ?? '',
    parents: related('parent'),
    children: related('child'),
    asks: isProposal(activity, isOwn),
  };
}

/** What an activity is known by: where it has no identifier, another one that it has. */
export function identifierOf(activity: IatiElement): string | undefined {
  const own = childOf(activity, 'iati-identifier')?.text.trim();
  if (own !== undefined && own !== '') return own;
  const [other] = childrenOf(activity, 'other-identifier').flatMap((one) => codeOf(one, 'ref') ?? []);
  return other;
}

// In files of others a proposal is not begun yet, and nobody has committed to its budget.
function isProposal(activity: IatiElement, isOwn: boolean): boolean {
  if (isOwn && childOf(activity, 'own:ask')) return true;
  const status = statusOf(codeOf(childOf(activity, 'activity-status')));
  if (status !== 'pipeline' && !(isOwn && status === 'cancelled')) return false;
  const isBelow = !isOwn || attributeOf(activity, 'hierarchy') === '2';
  const unheard = { notes: createNotes(), lines: createLines() };
  const asked = budgetsOf(activity, unheard).filter(({ isIndicative }) => isIndicative);
  return (
    isBelow && asked.some(({ element }) => (readFigure(childOf(element, 'value')?.text)?.value ?? 0) > 0)
  );
}

// A proposal is no parent of another: an ask belongs to a brief.
function parents(kept: ReadonlyMap<string, Seen>): Map<string, string> {
  const found = new Map<string, string>();
  const put = (child: string, parent: string) => {
    if (
      child !== parent &&
      kept.has(child) &&
      kept.has(parent) &&
      !found.has(child) &&
      !isAbove(child, parent, found)
    )
      found.set(child, parent);
  };
  for (const { identifier, parents: named } of kept.values())
    for (const parent of named) put(identifier, parent);
  for (const { identifier, children } of kept.values()) for (const child of children) put(child, identifier);
  for (const [child, parent] of found)
    if (kept.get(child)?.asks && kept.get(parent)?.asks && found.has(parent)) found.delete(child);
  return found;
}

function isAbove(above: string, below: string, found: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = below; at !== undefined; at = found.get(at))
    if (at === above) return true;
  return false;
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

function idOf({ identifier }: Seen, ofAsk: string | undefined, { site }: FileReading): { id?: string } {
  const prefix = site?.prefix ?? '';
  const before = ofAsk !== undefined && identifier.startsWith(`${ofAsk}-`) ? ofAsk : prefix;
  // Two hyphens stand before an ask where one would leave open where the brief ends.
  const id = identifier.slice(before.length).replace(/^--?/u, '');
  return idForm.test(id) ? { id } : {};
}
