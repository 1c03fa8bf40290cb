import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../scripts/building/places.ts';
import { serve } from '../../scripts/serve.ts';
import { buildSite, temporaryFolder } from '../support/build-site.ts';
import { contentWith, swap } from '../support/content-folder.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { startBuild } from '../support/running-build.ts';

const args = ['--date', '2026-01-31'];
const contents = {
  old: contentWith(),
  new: contentWith({
    'briefs/wells.md': swap('title: Wells for every village', 'title: A well for every village'),
    'contacts/bua.yaml': 'name: Bua Vula\norganisation: agency\n',
  }),
};
const faulty = contentWith({ 'asks/first-wells.md': swap('amount: 100000', 'amount: many') });

type Edition = keyof typeof contents;
/** Each edition built in peace: its files, told apart by what is in them. */
const whole = {} as Record<Edition, { dir: string; print: string }>;
/** Milliseconds that a build takes here and now, with another beside it. */
let duration = 0;

beforeAll(async () => {
  const start = performance.now();
  const built = Object.entries(contents).map(async ([edition, content]) => {
    const { status, output, dir } = await buildSite({ content, args });
    expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
    whole[edition as Edition] = { dir, print: fingerprint(dir) };
  });
  await Promise.all(built);
  duration = performance.now() - start;
  expect(whole.new.print).not.toBe(whole.old.print);
});

describe('a build that is killed at ten random moments', () => {
  const seeds = [randomInt(2 ** 31), randomInt(2 ** 31)];

  it.concurrent.each(seeds)('leaves a whole site each time (seed %i)', async (seed) => {
    const site = siteOf('old');
    const random = randomNumbers(seed);
    for (let turn = 0; turn < 10; turn += 1) {
      const next = fingerprint(site) === whole.old.print ? 'new' : 'old';
      const build = startBuild({ content: contents[next], outDir: site, args });
      const moment = random() * duration * 1.1;
      await Promise.race([build.ended, wait(moment)]);
      build.kill({ withChildren: turn % 2 === 0 });
      await build.ended;
      await expectWhole(site, `turn ${turn}, after ${moment.toFixed()} of ${duration.toFixed()} ms`);
    }
    await expectNextBuildClean(site);
  });
});

describe('a build that is killed', () => {
  it.concurrent.each<[string, (at: ReturnType<typeof placesOf>) => boolean]>([
    ['as it begins to write', ({ cache }) => existsSync(cache)],
    ['as it writes the search index', ({ built }) => existsSync(join(built, 'pagefind'))],
    ['as the finished site lies beside the last one', ({ fresh }) => existsSync(fresh)],
  ])('%s leaves a whole site', async (moment, hasCome) => {
    const site = siteOf('old');
    const build = startBuild({ content: contents.new, outDir: site, args });
    await build.until(() => hasCome(placesOf(site)));
    build.kill();
    await build.ended;
    await expectWhole(site, moment);
    await expectNextBuildClean(site);
  });
});

describe('where the computer stopped between two renames', () => {
  it.concurrent('the next build puts the last site back before anything else', async () => {
    const site = halfWay();
    const { status } = await buildSite({ content: faulty, outDir: site, args });
    expect(status).toBe(1);
    await expectWhole(site, 'after a build that failed');
    await expectNextBuildClean(site);
  });

  it.concurrent('and so does whoever serves it', async () => {
    const site = halfWay();
    const server = spawn(process.execPath, [
      'scripts/serve.ts',
      '--outDir',
      site,
      '--port',
      '0',
      '--base',
      '/',
    ]);
    const address = await new Promise<string>((found, fail) => {
      server.stdout.on('data', (text: Buffer) => found(/http\S+/u.exec(String(text))?.[0] ?? 'none'));
      server.stderr.on('data', (text: Buffer) => fail(new Error(String(text))));
    });
    expect((await fetch(address)).status).toBe(200);
    server.kill();
    expect(fingerprint(site)).toBe(whole.old.print);
  });
});

describe('two builds at once', () => {
  it.concurrent('into one folder: the second says so and stops, and the first goes on', async () => {
    const site = siteOf('old');
    const first = startBuild({ content: contents.new, outDir: site, args });
    await first.until(() => existsSync(placesOf(site).cache));
    // However slow the second is, the first is half way when it comes.
    first.kill({ signal: 'SIGSTOP' });
    const second = await buildSite({ content: contents.old, outDir: site, args });
    expect(second.output).toMatch(
      /^Another build into \S+ is running\. Wait until it is done, then build again\.\n$/mu,
    );
    expect(second.status).toBe(2);
    expect(first.isRunning()).toBe(true);
    first.kill({ signal: 'SIGCONT' });
    expect(await first.ended).toBe(0);
    expect(fingerprint(site)).toBe(whole.new.print);
    expectNothingBeside(site);
  });

  it.concurrent('into two folders: both finish', async () => {
    const editions = ['old', 'new'] as const;
    const builds = await Promise.all(
      editions.map((edition) => buildSite({ content: contents[edition], args })),
    );
    expect(builds.map(({ status }) => status)).toEqual([0, 0]);
    expect(builds.map(({ dir }) => fingerprint(dir))).toEqual(
      editions.map((edition) => whole[edition].print),
    );
  });
});

describe('a build that fails', () => {
  it.concurrent.each([0, 8, 300])(
    'as no file may pass %i KiB leaves the last site, and no trace',
    async (size) => {
      const site = siteOf('old');
      const build = startBuild({ content: contents.new, outDir: site, args, largestFile: size });
      expect([await build.ended, build.output()]).toEqual([
        1,
        expect.stringMatching(
          /the last one is untouched\.\nA file would be larger than this computer allows\./u,
        ),
      ]);
      expect(build.output()).not.toMatch(/^\s*(at |\d+: <unknown>)/mu);
      expect(fingerprint(site)).toBe(whole.old.print);
      expectNothingBeside(site);
    },
  );

  it.concurrent('for want of memory says so', async () => {
    const site = siteOf('old');
    const { status, output } = await buildSite({
      content: contents.new,
      outDir: site,
      args,
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect([status, output]).toEqual([1, expect.stringContaining('There was not enough memory.')]);
    expect(fingerprint(site)).toBe(whole.old.print);
    expectNothingBeside(site);
  });

  it.concurrent.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s stops at once', async (signal, code) => {
    const site = siteOf('old');
    const build = startBuild({ content: contents.new, outDir: site, args });
    await build.until(() => existsSync(placesOf(site).cache));
    build.kill({ signal });
    expect([await build.ended, build.output()]).toEqual([code, expect.stringContaining('It was stopped.')]);
    expect(fingerprint(site)).toBe(whole.old.print);
    expectNothingBeside(site);
  });
});

/** A site in a folder of its own, as an earlier build left it. */
function siteOf(edition: Edition): string {
  const site = join(temporaryFolder(), 'site');
  cpSync(whole[edition].dir, site, { recursive: true });
  return site;
}

/** The last site has stepped aside, and the new one, here cut short, has not followed. */
function halfWay(): string {
  const site = join(temporaryFolder(), 'site');
  const { beside, old, fresh } = placesOf(site);
  mkdirSync(beside);
  cpSync(whole.old.dir, old, { recursive: true });
  cpSync(whole.new.dir, fresh, { recursive: true });
  rmSync(join(fresh, 'index.html'));
  return site;
}

/** Wholly the old site or wholly the new one, and every address of its sitemap answers. */
async function expectWhole(site: string, when: string): Promise<void> {
  expect([whole.old.print, whole.new.print], when).toContain(fingerprint(site));
  const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => new URL(url!).pathname);
  expect(paths.length, when).toBeGreaterThan(10);
  const { url, close } = await serve({ dir: site, port: 0 });
  const answers = await Promise.all(paths.map(async (path) => (await fetch(new URL(path, url))).status));
  await close();
  expect(new Set(answers), when).toEqual(new Set([200]));
}

async function expectNextBuildClean(site: string): Promise<void> {
  const { status, output } = await buildSite({ content: contents.new, outDir: site, args });
  expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
  expect(fingerprint(site)).toBe(whole.new.print);
  expectNothingBeside(site);
}

/** Nothing but the lock, which stays (`lock.ts`). */
function expectNothingBeside(site: string): void {
  const { lock, inside } = placesOf(site);
  expect(readdirSync(join(site, '..')).toSorted()).toEqual([basename(lock), basename(site)].toSorted());
  expect(globSync(`${inside}/**`)).toEqual([]);
}
