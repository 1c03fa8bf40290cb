import type { Problem } from '../../domain/problem.ts';
import { acrossFaults } from '../across-faults.ts';
import { takeNow, withFiles } from './content-now.ts';
import { isLocal } from './folder.ts';
import { refusal } from './refusal.ts';
import { isUpload } from './uploads.ts';

/** Files as they are to be saved. */
export interface SavedFiles {
  /** By their paths from the folder that was chosen. */
  texts: ReadonlyMap<string, string>;
  /** The files of `media/` that they name, by their paths there. */
  media: readonly string[];
}

/**
 * Stops a save that would make entries wrong as they stand to each other, in the words of the check; only on a folder of
 * this computer, as what a host holds of other entries Sveltia keeps to itself.
 * @param content where the content lies: `content`
 * @returns what there is to say once it is saved
 */
export async function refuseAcross({ texts, media }: SavedFiles, content: string): Promise<string[]> {
  if (!isLocal()) return [];
  const own = new Map([...texts].map(([path, text]) => [path.slice(content.length + 1), text]));
  const before = await takeNow(content);
  const now = withFiles(before, own, media.filter(isUpload));
  const saved = new Set(own.keys());
  const { refused, later, warnings } = acrossFaults(before, now, saved, new Date());
  const inWords = (problem: Problem) => told(problem, saved);
  if (refused.length > 0) throw refusal(few(refused.map(inWords)));
  return [
    ...headed('Saved. Until this is done too, the site cannot be built:', later.map(inWords)),
    ...headed('Saved. The check points this out, which stops nothing:', warnings.map(inWords)),
  ];
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Checks everything as soon as nothing has been read for two seconds, so that the first save need not wait for that. */
export function checkOnceRead(content: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void checkAhead(content), 2_000);
}

async function checkAhead(content: string): Promise<void> {
  if (!isLocal()) return;
  const folder = await takeNow(content);
  acrossFaults(folder, folder, new Set(), new Date());
}

function told({ file, field, message }: Problem, saved: ReadonlySet<string>): string {
  const where = [saved.has(file) ? '' : file, field].filter((one) => one !== '');
  return where.length > 0 ? `${where.join(', ')}: ${message}` : message;
}

function headed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...few(lines)];
}

// A setting of the site may touch every entry there is.
function few(lines: readonly string[]): string[] {
  const most = 8;
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), `… and ${lines.length - most} more, which "npm run check" lists.`];
}
