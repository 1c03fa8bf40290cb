import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { contentFolder } from '../src/content-files/folder.ts';
import { siteSettings } from '../src/content-files/site-settings.ts';
import { exitCodeOf, report } from '../src/formats/report.ts';
import { today } from '../src/content-files/today.ts';
import { byPlace, type Problem } from '../src/domain/problem.ts';
import { reportPage } from '../src/formats/report-page.ts';
import { waitingLines } from '../src/formats/waiting.ts';
import { forgetUnused } from '../src/press/forget.ts';
import { annotateOnGitHub } from './annotate.ts';
import { readArguments, UsageError } from './arguments.ts';
import { findGonePages } from './building/gone-pages.ts';
import { keepLastBuild } from './building/last-build.ts';
import { lock } from './building/lock.ts';
import { offlineFile, writeOffline } from './building/offline.ts';
import { createProgressLine, thisScreen } from './building/progress-line.ts';
import { placesOf, type Places } from './building/places.ts';
import { reasonOf } from './plain-words.ts';
import { putBack, putBackUnlessBuilding, putInPlace } from './building/put-in-place.ts';
import { renameFolder } from './building/rename-folder.ts';
import { siteFolder } from './building/site-folder.ts';
import { startSiteThread, type SiteThread } from './building/site-thread.ts';
import { StoppedError, stopOnSignals } from './building/stop.ts';

/** The options of a build. */
export const buildOptions = ['content', 'url', 'date', 'outDir', 'report', 'offline'] as const;

// What a build that failed had begun would keep the process alive.
if (import.meta.main) process.exit(await build(() => readArguments(buildOptions)));

/**
 * Checks the content, builds the site beside the last one, and puts it in its place as the last act.
 * @param read the options, read where what is wrong with them is told
 * @returns what the command ends with
 */
export async function build(
  read: () => { outDir?: string; report?: string; offline?: true },
): Promise<number> {
  const stop = stopOnSignals();
  try {
    const { outDir = 'dist', report: reportFile = 'reports/check.html', offline = false } = read();
    process.env.BUILD_DATE ??= today();
    const site = siteFolder(outDir, contentFolder());
    const zip = offlineFile(site);
    putBackUnlessBuilding(site);
    const thread = startSiteThread({ folder: contentFolder(), day: today() }, stop);
    const file = resolve(reportFile);
    const { code, problems, waits, facts } = await checked(thread, file);
    if (code > 0) return code;
    const start = performance.now();
    const { pages, gone } = await alone(site, (places) =>
      buildInto({ site, zip: offline ? zip : undefined }, places, { thread, stop }),
    );
    if (facts) keepFacts(site, facts);
    forgetUnused(Date.now());
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (gone.length > 0) {
      tell(gone, file);
      await leaveReport(file, [...problems, ...gone], waits);
    }
    console.log(`Built ${pages} pages in ${seconds} s: ${relative(process.cwd(), site)}`);
    tellOffline(zip, offline);
    return 0;
  } catch (error) {
    const refused = error instanceof UsageError;
    console.error(
      refused
        ? error.message
        : `The site could not be built, and the last one is untouched.\n${reasonOf(error)}`,
    );
    return refused ? 2 : error instanceof StoppedError ? error.exitCode : 1;
  }
}

interface Checked {
  code: 0 | 1 | 2;
  problems: readonly Problem[];
  /** The days on which the site has to be built again, in words. */
  waits: readonly string[];
  /** What readers will be shown, packed. */
  facts: Uint8Array | undefined;
}

/** Checks the content, says what is wrong with it, and leaves the same as a page for staff. */
async function checked(thread: SiteThread, reportFile: string): Promise<Checked> {
  const { problems, waiting, facts } = await thread.check();
  const waits = waitingLines(waiting, siteSettings().timeZone);
  tell(problems, reportFile);
  if (waits.length > 0) console.error(waits.join('\n'));
  const code = exitCodeOf(problems);
  if (code > 0) console.error('Nothing was built, and the last site is untouched.');
  await leaveReport(reportFile, problems, waits);
  return { code, problems, waits, facts };
}

// Without it the next build cannot be compared with this one, and the site is as good.
function keepFacts(site: string, facts: Uint8Array): void {
  try {
    keepLastBuild(site, facts);
  } catch (error) {
    console.error(`What npm run diff needs to know of this build could not be kept. ${reasonOf(error)}`);
  }
}

// The same has been said on the screen: a report that cannot be written stops nothing.
async function leaveReport(
  file: string,
  problems: readonly Problem[],
  waits: readonly string[],
): Promise<void> {
  const folder = relative(process.cwd(), contentFolder());
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, reportPage([...problems].sort(byPlace), { folder, today: today(), waits }));
  } catch (error) {
    console.error(`The report for staff could not be written to ${file}. ${reasonOf(error)}`);
  }
}

function tell(problems: readonly Problem[], reportFile: string): void {
  if (problems.length === 0) return;
  console.error(report(problems, `all of them in ${relative(process.cwd(), reportFile)}`));
  annotateOnGitHub(problems);
}

// An older one stays, as somebody may be handing it round; but nobody should take it for this site.
function tellOffline(zip: string, isNew: boolean): void {
  const name = relative(process.cwd(), zip);
  if (isNew) console.log(`The site in a folder, ${megabytes(statSync(zip).size)} MB: ${name}`);
  else if (existsSync(zip)) console.log(`${name} is of an earlier build; --offline makes it anew.`);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
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

interface Goals {
  /** The folder of the site. */
  site: string;
  /** The site in a folder, where that is wanted. */
  zip: string | undefined;
}

/** @returns how many pages the site has, and which of the last one are gone */
async function buildInto(
  { site, zip }: Goals,
  places: Places,
  { thread, stop }: { thread: SiteThread; stop: AbortSignal },
): Promise<{ pages: number; gone: Problem[] }> {
  const { beside, built, cache, fresh, freshZip } = places;
  try {
    putBack(site, places);
    // What a killed build left behind.
    await clear(places);
    await mkdir(beside);
    await mkdir(cache, { recursive: true });
    const line = createProgressLine(thisScreen());
    await thread.build({ outDir: built, cacheDir: cache }, line.show).finally(line.clear);
    // All that it has read and made may go before the site is moved.
    await thread.end();
    const pages = (await readdir(built, { recursive: true })).filter((file) => file.endsWith('.html')).length;
    await rename(built, fresh).catch(() => cp(built, fresh, { recursive: true }));
    if (zip !== undefined) await writeOffline({ root: fresh, file: freshZip, cache }, stop);
    const gone = findGonePages(site, fresh, contentFolder());
    // If it cannot be moved, nothing else has been.
    if (zip !== undefined) renameFolder(freshZip, zip);
    putInPlace(site, places);
    return { pages, gone };
  } finally {
    // Nothing may be written any more when this clears up.
    await thread.end();
    await clear(places).catch(() => undefined);
  }
}

// Files that were being written when the build failed may still arrive: hence the retries.
async function clear({ beside, inside }: Places): Promise<void> {
  for (const folder of [beside, inside]) await rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
