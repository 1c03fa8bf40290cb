import type { FileChange } from '../../src/content-files/rename/plan-rename.ts';
import { keepsAddresses } from '../../src/content-files/rename/own-address.ts';
import { addressesOf, type Renaming } from '../../src/content-files/rename/renaming.ts';
import { counted } from '../../src/domain/problem.ts';

/** What a renaming does, file by file. */
export function changeLines(changes: readonly FileChange[]): string[] {
  return changes.flatMap(({ file, to, changes: inIt }) => [
    file === to ? file : `${file} → ${to}`,
    ...inIt.map((change) => `  ${change}`),
  ]);
}

/** How much that is, in a sentence. */
export function summary(changes: readonly FileChange[]): string {
  const moved = changes.filter(({ file, to }) => file !== to).length;
  const inside = changes.filter(({ changes: inIt }) => inIt.length > 0).length;
  return [
    ...(moved > 0 ? [`${counted(moved, 'file')} with another name`] : []),
    `${counted(inside, 'file')} changed inside`,
  ].join(', ');
}

/** What must be known of the site to say what a renaming leaves. */
export interface Left {
  /** Whether the page of the entry was published. */
  wasPublished: boolean;
  /** Why not, in words: `is a draft`. */
  why: string;
  /** What the identifiers of its activities begin with, where the site reports to IATI. */
  iatiPrefix: string | undefined;
}

/** What is left to know or to do when an entry has got another id. */
export function leftToDo(renaming: Renaming, { wasPublished, why, iatiPrefix }: Left): string[] {
  const addresses = addressesOf(renaming);
  const lines: string[] = [];
  if (addresses && !keepsAddresses(renaming))
    lines.push(
      `The address ${addresses.before} ends: ${renaming.collection} cannot keep old addresses. Whoever links there from outside finds nothing; its page is ${addresses.after} now.`,
    );
  else if (addresses && wasPublished)
    lines.push(
      `The old address ${addresses.before} leads on to ${addresses.after}, so links from outside and printed copies still find the page. Files beside it, such as a PDF or a card, have the new name only.`,
    );
  else if (addresses)
    lines.push(
      `No old address is kept, as the entry ${why}. If it was published once, add redirectFrom: [${addresses.before}] to it.`,
    );
  if (iatiPrefix !== undefined && wasPublished) lines.push(...identifierLines(renaming, iatiPrefix));
  return lines;
}

function identifierLines({ collection, from, to }: Renaming, prefix: string): string[] {
  const after =
    'Whoever has read it takes it for a new activity: tell your IATI contact, or give the entry its old id back.';
  if (collection === 'briefs')
    return [
      `IATI: the identifier of this activity changes with its id, ${prefix}-${from} → ${prefix}-${to}, and so do those of its asks. ${after}`,
    ];
  if (collection === 'asks')
    return [
      `IATI: the identifier of this activity ends in its id and changes with it, …-${from} → …-${to}. ${after}`,
    ];
  return [];
}

/** Why nothing could be written, in words, with the system's own in brackets. */
export function whyNotWritten(error: unknown, folder: string): string {
  const { code = '', message = '' } = Object(error) as { code?: string; message?: string };
  const words: Record<string, string> = {
    EACCES: `You may not write in ${folder}. Allow it, then start again.`,
    EPERM: `You may not write in ${folder}. Allow it, then start again.`,
    EROFS: `${folder} lies on a disk that can only be read. Copy the folder elsewhere, then start again.`,
    ENOSPC: 'The disk is full. Make room on it, then start again.',
    EBUSY: 'A file is open in another program. Close it there, then start again.',
  };
  return `Nothing was renamed, and every file is as it was. ${words[code] ?? 'A file could not be written.'} (${message})`;
}
