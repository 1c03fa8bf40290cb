import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangeFolders } from '../../../../scripts/building/exchange.ts';
import { lock } from '../../../../scripts/building/lock.ts';
import { placesOf } from '../../../../scripts/building/places.ts';
import { putBack, putBackUnlessBuilding, putInPlace } from '../../../../scripts/building/put-in-place.ts';
import { temporaryFolder } from '../../../support/build-site.ts';

const onLinux = process.platform === 'linux';

describe.each([
  ['where the system exchanges folders', exchangeFolders],
  ['where it cannot', () => false],
])('%s', (_, exchange) => {
  it('puts the first site in place', () => {
    const { site, places } = laidOut({ fresh: 'new' });
    putInPlace(site, places, exchange);
    expect([siteAt(site), siteAt(places.fresh)]).toEqual(['new', undefined]);
  });

  it('replaces the last site', () => {
    const { site, places } = laidOut({ site: 'last', fresh: 'new' });
    putInPlace(site, places, exchange);
    expect(siteAt(site)).toBe('new');
  });

  it('leaves the last site where it was when the new one cannot follow', () => {
    const { site, places } = laidOut({ site: 'last' });
    expect(() => putInPlace(site, places, exchange)).toThrow('ENOENT');
    expect(siteAt(site)).toBe('last');
  });
});

it.runIf(onLinux)('exchanges two folders, and says when it could not', () => {
  const { site, places } = laidOut({ site: 'last', fresh: 'new' });
  expect(exchangeFolders(places.fresh, site)).toBe(true);
  expect([siteAt(site), siteAt(places.fresh)]).toEqual(['new', 'last']);
  expect(exchangeFolders(places.fresh, join(site, 'nowhere'))).toBe(false);
});

it.runIf(onLinux)('never lets a reader find no site, and survives SIGKILL', async () => {
  const { site, places } = laidOut({ site: 'last', fresh: 'new' });
  const program = `
    import { exchangeFolders } from './scripts/building/exchange.ts';
    for (let first = true; exchangeFolders(${JSON.stringify(places.fresh)}, ${JSON.stringify(site)}); first = false)
      if (first) console.log('going');`;
  const exchanging = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(exchanging.stdout, 'data');
  const seen = new Set(Array.from({ length: 20_000 }, () => existsSync(join(site, 'index.html'))));
  exchanging.kill('SIGKILL');
  const [, signal] = (await once(exchanging, 'exit')) as [unknown, string];
  expect([...seen]).toEqual([true]);
  expect(signal).toBe('SIGKILL');
  expect([siteAt(site), siteAt(places.fresh)].toSorted()).toEqual(['last', 'new']);
});

it.each<[string, Parts, string | undefined]>([
  ['puts the last site back', { old: 'last', fresh: 'new' }, 'last'],
  ['leaves a site that is there', { site: 'new', old: 'last' }, 'new'],
  ['has nothing to do without one', {}, undefined],
])('%s', (_, parts, there) => {
  for (const mend of [(site: string) => putBack(site, placesOf(site)), putBackUnlessBuilding]) {
    const { site } = laidOut(parts);
    mend(site);
    expect(siteAt(site)).toBe(there);
  }
});

it('leaves it to the build that is running', () => {
  const { site, places } = laidOut({ old: 'last' });
  const release = lock(places.lock);
  putBackUnlessBuilding(site);
  expect(siteAt(site)).toBeUndefined();
  release?.();
  putBackUnlessBuilding(site);
  expect(siteAt(site)).toBe('last');
});

interface Parts {
  site?: string;
  fresh?: string;
  old?: string;
}

/** A folder with a site of one page in each of the places named, which says what is given here. */
function laidOut(parts: Parts) {
  const site = join(temporaryFolder(), 'site');
  const places = placesOf(site);
  mkdirSync(places.beside);
  for (const [part, text] of Object.entries(parts) as [keyof Parts, string][]) {
    const folder = part === 'site' ? site : places[part];
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
  }
  return { site, places };
}

function siteAt(folder: string): string | undefined {
  const page = join(folder, 'index.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
}
