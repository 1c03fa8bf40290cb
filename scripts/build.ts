import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { checkContent } from '../src/data/check.ts';
import { contentFolder } from '../src/data/folder.ts';
import { NoSiteError } from '../src/data/read.ts';
import { report } from '../src/data/report.ts';
import { today } from '../src/data/today.ts';
import { readArguments, UsageError } from './arguments.ts';
import { lock } from './lock.ts';
import { placesOf, type Places } from './places.ts';
import { reasonOf } from './plain-words.ts';
import { putBack, putBackUnlessBuilding, putInPlace } from './put-in-place.ts';
import { render } from './render.ts';
import { siteFolder } from './site-folder.ts';
import { StoppedError, stopOnSignals } from './stop.ts';

// What a build that failed had begun would keep the process alive.
process.exit(await main());

/** Checks the content, builds the site beside the last one, and puts it in its place as the last act. */
async function main(): Promise<number> {
  const stop = stopOnSignals();
  try {
    const { outDir = 'dist', date } = readArguments({ outDir: 'string' });
    if (typeof date === 'string') process.env.BUILD_DATE = date;
    process.env.BUILD_DATE ??= today();
    const site = siteFolder(String(outDir), contentFolder());
    putBackUnlessBuilding(site);
    if (!(await contentIsSound())) return 1;
    const start = performance.now();
    const pages = await alone(site, (places) => buildInto(site, places, stop));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`Built ${pages} pages in ${seconds} s: ${relative(process.cwd(), site)}`);
    return 0;
  } catch (error) {
    const refused = error instanceof UsageError || error instanceof NoSiteError;
    console.error(
      refused
        ? error.message
        : `The site could not be built, and the last one is untouched.\n${reasonOf(error)}`,
    );
    return refused ? 2 : error instanceof StoppedError ? error.exitCode : 1;
  }
}

async function contentIsSound(): Promise<boolean> {
  const problems = await checkContent(contentFolder(), today());
  if (problems.length > 0) console.error(report(problems));
  const sound = !problems.some(({ severity }) => severity === 'error');
  if (!sound) console.error('Nothing was built, and the last site is untouched.');
  return sound;
}

/** Does something as the only build into this folder. */
async function alone<Result>(site: string, act: (places: Places) => Promise<Result>): Promise<Result> {
  const places = placesOf(site);
  await mkdir(dirname(site), { recursive: true });
  const release = lock(places.lock);
  if (!release) {
    const name = relative(process.cwd(), site);
    throw new UsageError(`Another build into ${name} is running. Wait until it is done, then build again.`);
  }
  try {
    return await act(places);
  } finally {
    release();
  }
}

/** @returns how many pages the site has */
async function buildInto(site: string, places: Places, stop: AbortSignal): Promise<number> {
  const { beside, built, cache, fresh } = places;
  try {
    putBack(site, places);
    // What a killed build left behind.
    await clear(places);
    await mkdir(beside);
    await mkdir(cache, { recursive: true });
    await render({ outDir: built, cacheDir: cache }, stop);
    const pages = (await readdir(built, { recursive: true })).filter((file) => file.endsWith('.html')).length;
    await rename(built, fresh).catch(() => cp(built, fresh, { recursive: true }));
    putInPlace(site, places);
    return pages;
  } finally {
    await clear(places).catch(() => undefined);
  }
}

// Files that were being written when the build failed may still arrive: hence the retries.
async function clear({ beside, inside }: Places): Promise<void> {
  for (const folder of [beside, inside]) await rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
