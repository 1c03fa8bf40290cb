import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkContent } from '../../src/content-files/check.ts';
import { contentFolder } from '../../src/content-files/folder.ts';
import { today } from '../../src/content-files/today.ts';
import { counted } from '../../src/domain/problem.ts';
import { UsageError } from '../arguments.ts';
import { renameFolder } from '../building/rename-folder.ts';
import { putFile } from '../put-file.ts';
import { shownPath } from '../shown-path.ts';
import type { Asker, Talk } from './asker.ts';
import type { SaidFlags } from './flags.ts';
import { copyFolder, moveFolder, placeFor, siteThere } from './move-site.ts';
import { writing } from './save.ts';
import { chooseSample } from './sample.ts';
import { siteAnswers } from './site-answers.ts';
import { siteFiles } from './site-files.ts';
import { refusedFor } from './site-around.ts';
import { whatIsThere } from './site-words.ts';

/**
 * Writes a new site, or puts the sample in its place; what stood there is moved away whole.
 * @throws UsageError where an answer is missing or wrong, or the folder holds something else
 */
export async function newSite(said: SaidFlags, { asker, say }: Talk): Promise<void> {
  const [root, day] = [contentFolder(), today()];
  refuseOthers(root);
  const there = siteThere(root, day);
  const place = there && placeFor(root, there);
  const move = there && place !== undefined ? { there, place } : undefined;
  if (move) await agreeToMove(root, move, asker, said.has('yes'));
  const waiting = join(dirname(root), `.${basename(root)}.${process.pid}.new`);
  try {
    const sample = said.has('sample') ? await chooseSample(said, asker) : undefined;
    if (sample === undefined) await writeFiles(said, waiting, { asker, say });
    else writing('The sample', () => copyFolder(sample, waiting));
    const problems = await checkContent(waiting, day);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw refusedFor(errors);
    writing(shownPath(root), () => putThere(waiting, root, move?.place));
    say(whatIsThere(root, problems, move?.place, sample === undefined));
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}

// What a system keeps in a folder for itself is nobody's.
function refuseOthers(root: string): void {
  if (!existsSync(root) || existsSync(join(root, 'site.yaml'))) return;
  const others = writing(shownPath(root), () => readdirSync(root)).filter((name) => !name.startsWith('.'));
  if (others.length === 0) return;
  const shownOnes = others.slice(0, 5).join(', ');
  throw new UsageError(
    `${shownPath(root)} holds no site (there is no site.yaml), but other files: ${shownOnes}${others.length > 5 ? ' …' : ''}. Move them away, or name another folder: --content DIR. Nothing was written.`,
  );
}

interface Move {
  there: NonNullable<ReturnType<typeof siteThere>>;
  place: string;
}

async function agreeToMove(
  root: string,
  { there, place }: Move,
  asker: Asker | undefined,
  isAgreed: boolean,
): Promise<void> {
  if (isAgreed) return;
  const { title, entries, translations } = there;
  const parts = [
    counted(entries, 'file').replace(/file(s?)$/u, entries === 1 ? 'entry' : 'entries'),
    ...(translations > 0 ? [counted(translations, 'translation')] : []),
  ];
  const holds = `${shownPath(root)} holds a site already: "${title}", ${parts.join(' and ')}`;
  if (!asker)
    throw new UsageError(
      `${holds}. To move it whole to ${shownPath(place)} first, run this again with --yes. Nothing was written.`,
    );
  if (!(await asker.agree(`${holds}. Move it whole to ${shownPath(place)}, and begin a new one here?`)))
    throw new UsageError('Nothing was written.');
}

async function writeFiles(said: SaidFlags, folder: string, { asker, say }: Talk): Promise<void> {
  const taken: string[] = [];
  const finding = { asker, takesAll: said.has('yes'), say: (line: string) => void taken.push(line) };
  const files = siteFiles(await siteAnswers(said, finding), today());
  if (taken.length > 0) say(['Taken without asking:', ...taken, ''].join('\n'));
  writing(shownPath(folder), () => {
    for (const [file, text] of Object.entries(files)) {
      putFile(folder, file, text);
    }
  });
}

// One right after the other; what had stepped aside comes back where the new one cannot follow.
function putThere(waiting: string, root: string, place: string | undefined): void {
  if (place !== undefined) moveFolder(root, place);
  else if (existsSync(root)) {
    for (const name of readdirSync(root)) renameSync(join(root, name), join(waiting, name));
    rmdirSync(root);
  }
  try {
    renameFolder(waiting, root);
  } catch (error) {
    if (place !== undefined) moveFolder(place, root);
    throw error;
  }
}
