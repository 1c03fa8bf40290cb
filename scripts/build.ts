import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { checkContent } from '../src/data/check.ts';
import { contentFolder } from '../src/data/folder.ts';
import { NoSiteError } from '../src/data/read.ts';
import { report } from '../src/data/report.ts';
import { today } from '../src/data/today.ts';
import { readArguments, UsageError } from './arguments.ts';

// A build that failed leaves workers behind that would keep the process alive.
process.exit(await main());

/** Checks the content, builds the site beside the last one, and puts it in its place as the last act. */
async function main(): Promise<number> {
  try {
    const { outDir = 'dist', date } = readArguments({ outDir: 'string' });
    if (typeof date === 'string') process.env.BUILD_DATE = date;
    process.env.BUILD_DATE ??= today();
    const site = await replaceable(resolve(String(outDir)));
    if (!(await contentIsSound())) return 1;
    const start = performance.now();
    await buildInto(site);
    await tell(site, performance.now() - start);
    return 0;
  } catch (error) {
    const known = error instanceof UsageError || error instanceof NoSiteError;
    console.error(
      known
        ? error.message
        : `The site could not be built, and the last one is untouched.\n${(error as Error).message}`,
    );
    return known ? 2 : 1;
  }
}

/** The folder the site goes to, which the build replaces whole: never one that holds anything else. */
async function replaceable(outDir: string): Promise<string> {
  const [project, content] = [process.cwd(), contentFolder()];
  const isForeign =
    isWithin(project, outDir) && existsSync(outDir) && !existsSync(join(outDir, 'index.html'));
  const holdsMore =
    isWithin(outDir, project) ||
    isWithin(outDir, content) ||
    isWithin(content, outDir) ||
    (isForeign && (await readdir(outDir)).length > 0);
  if (!holdsMore) return outDir;
  throw new UsageError(
    `--outDir is replaced whole, but ${outDir} holds more than a site; name another folder`,
  );
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/u)[0] !== '..';
}

async function contentIsSound(): Promise<boolean> {
  const problems = await checkContent(contentFolder(), today());
  if (problems.length > 0) console.error(report(problems));
  const sound = !problems.some(({ severity }) => severity === 'error');
  if (!sound) console.error('Nothing was built, and the last site is untouched.');
  return sound;
}

async function buildInto(outDir: string): Promise<void> {
  // Inside the project, where Astro keeps builds apart: those that go elsewhere share one folder for their code.
  const scratch = join(process.cwd(), `.build-${process.pid}`);
  const beside = join(dirname(outDir), `.build-${basename(outDir)}-${process.pid}`);
  const [built, fresh, old] = [join(scratch, 'site'), join(beside, 'site'), join(beside, 'old')];
  // Only now: content with faults is reported without waiting for it.
  const { build } = await import('astro');
  try {
    await mkdir(join(scratch, 'cache'), { recursive: true });
    await mkdir(beside, { recursive: true });
    await build({ outDir: built, cacheDir: join(scratch, 'cache'), logLevel: 'error' });
    await rename(built, fresh).catch(() => cp(built, fresh, { recursive: true }));
    await rename(outDir, old).catch(ignoreMissing);
    await rename(fresh, outDir);
  } finally {
    // Pages that were being written when another failed may still arrive: hence the retries, and no new error.
    for (const folder of [scratch, beside])
      await rm(folder, { recursive: true, force: true, maxRetries: 20 }).catch(() => undefined);
  }
}

async function tell(site: string, milliseconds: number): Promise<void> {
  const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  console.log(
    `Built ${pages} pages in ${(milliseconds / 1000).toFixed(1)} s: ${relative(process.cwd(), site)}`,
  );
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
