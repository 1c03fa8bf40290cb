import { geoContains } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { describe, expect, it, vi } from 'vitest';
import { countryInFull } from '../../../src/components/country/atlas.ts';
import { locatorMap } from '../../../src/components/country/locator.ts';
import { countryCodes } from '../../../src/domain/codelists.ts';
import type { LocatorMap } from '../../../src/components/country/locator.ts';

const width = 640;
const height = 480;
const bleed = 5;
const largest = 8 * 1024;

const plain = [
  'LA',
  'FR',
  'RU',
  'US',
  'NZ',
  'LU',
  'BR',
  'NP',
  'ZA',
  'AQ',
  'CA',
  'NO',
  'CL',
  'ID',
  'SO',
  'GQ',
  'XK',
  'MA',
  'EH',
  'GF',
  'SJ',
];
const ringed = ['TK', 'BV', 'CX', 'CC', 'YT', 'FJ', 'TV', 'SG', 'MT', 'KI', 'MV', 'MH', 'NR', 'VA', 'BB'];
const unknown = ['ZZ', 'XA', 'QM', '', 'L', 'LAO', '418'];

it.each(plain)('draws %s without a ring', (iso2) => {
  expect(locatorMap(iso2)).toMatchObject({ country: expect.stringMatching(/^m/), islets: '' });
  expect(locatorMap(iso2)).not.toHaveProperty('ring');
});

it.each(ringed)('draws a ring around the islands or the town of %s', (iso2) => {
  const { ring, islets } = mapOf(iso2);
  expect(islets).toMatch(/^m/);
  expect(ring).toMatchObject({ cx: width / 2, cy: height / 2 });
  expect(ring?.r).toBeGreaterThan(10);
  expect(ring?.r).toBeLessThan(height / 2);
});

it.each(unknown)('draws nothing for %j', (iso2) => {
  expect(locatorMap(iso2)).toBeUndefined();
});

describe.each([...plain, ...ringed])('%s', (iso2) => {
  const map = mapOf(iso2);

  it('is small', () => {
    expect(Buffer.byteLength(JSON.stringify(map))).toBeLessThan(largest);
  });

  it('stays in its view', () => {
    const outside = shapesOf(map)
      .flat()
      .filter(([x, y]) => x < -bleed || y < -bleed || x > width + bleed || y > height + bleed);
    expect(outside).toEqual([]);
  });

  it('has sea as well as land, and other countries as well as its own', () => {
    const [land, own] = [areaOf(map.land), areaOf(map.country)];
    expect(land).toBeLessThan(0.97 * width * height);
    expect(land - own).toBeGreaterThan(0.01 * width * height);
  });

  it('has the country in the middle', () => {
    const points = [map.country, map.islets].flatMap(shapesIn).flat();
    const near = points.filter(([x, y]) => Math.hypot(x - width / 2, y - height / 2) < height / 2);
    expect(near.length).toBeGreaterThan(points.length / 2);
  });
});

it.each([
  ['the mainland, not what lies overseas', 'FR', 0.05, 0.2],
  ['the far corner of a large country too', 'US', 0.1, 0.25],
  ['both sides of the antimeridian in one piece', 'RU', 0.15, 0.35],
  ['the continent around the pole', 'AQ', 0.1, 0.35],
])('frames %s: %s', (_, iso2, least, most) => {
  const share = areaOf(mapOf(iso2).country) / (width * height);
  expect(share).toBeGreaterThan(least);
  expect(share).toBeLessThan(most);
});

it('leaves a hole for a country within a country', () => {
  expect(mapOf('LS').country.length).toBeGreaterThan(50);
  expect(shapesIn(mapOf('ZA').country).length).toBeGreaterThan(1);
});

it.each<[town: string, at: [number, number], iso2: string]>([
  ['Simferopol', [34.1, 45.0], 'UA'],
  ['Hargeisa', [44.1, 9.6], 'SO'],
  ['Morphou', [33.0, 35.2], 'CY'],
  ['Laayoune', [-13.1, 27.15], 'EH'],
  ['Smara', [-11.68, 26.74], 'EH'],
  ['Dakhla', [-15.8, 23.9], 'EH'],
  ['Tifariti', [-10.6, 26.15], 'EH'],
  ['Tan-Tan', [-11.1, 28.44], 'MA'],
  ['Zag', [-9.33, 28.01], 'MA'],
])('counts %s at %j with %s, as the United Nations does', (_, at, iso2) => {
  const holders = codes.flatMap(([code = '', , numeric = '']) => {
    const country = countryInFull(numeric);
    return country && geoContains(country, at) ? [code] : [];
  });
  expect(holders).toEqual([iso2]);
});

it('draws the borders of a territory without a code unlike the others', () => {
  expect(mapOf('RS').undetermined).toMatch(/^m/);
  expect(mapOf('SO').undetermined).toBe('');
});

it('takes another shape when asked', () => {
  expect(locatorMap('LA', { width: 400, height: 400 })?.viewBox).toBe('0 0 400 400');
});

it('takes the code in small letters', () => {
  expect(locatorMap('la')).toEqual(mapOf('LA'));
});

it('draws the same map again from the beginning', async () => {
  vi.resetModules();
  const afresh = await import('../../../src/components/country/locator.ts');
  expect(afresh.locatorMap).not.toBe(locatorMap);
  expect(['LA', 'KI'].map((iso2) => afresh.locatorMap(iso2))).toEqual(['LA', 'KI'].map(mapOf));
});

it('draws every country that content may name, apart or in its place', { timeout: 180_000 }, () => {
  const small = { width: 320, height: 240 };
  const maps = new Map(countryCodes.map((iso2) => [iso2, locatorMap(iso2, small)]));
  const without = (test: (map: LocatorMap) => boolean) =>
    [...maps].flatMap(([iso2, map]) => (map && test(map) ? [] : [iso2]));
  expect(maps.size).toBeGreaterThan(245);
  expect(without(({ country, islets }) => country !== '' || islets !== '')).toEqual([]);
  expect(without((map) => JSON.stringify(map).length < largest)).toEqual([]);
});

it('draws Western Sahara in one piece up to its northern border', () => {
  const points = shapesIn(mapOf('EH').country);
  expect(points).toHaveLength(1);
  expect(mapOf('EH').borders).toMatch(/^m/);
});

function mapOf(iso2: string): LocatorMap {
  const map = locatorMap(iso2);
  if (!map) throw new Error(`No map of ${iso2}`);
  return map;
}

function shapesOf({ land, borders, undetermined, country, islets }: LocatorMap) {
  return [land, borders, undetermined, country, islets].flatMap(shapesIn);
}

type Point = [x: number, y: number];

/** The shapes of SVG path data of relative `m`, `l`, `h0` and `z`. */
function shapesIn(path: string): Point[][] {
  let start: Point = [0, 0];
  let pen: Point = [0, 0];
  return path.split(/(?=m)/).map((shape) => {
    const numbers = (shape.replace('h0', '').match(/-?\d+/g) ?? []).map(Number);
    const points: Point[] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      pen = [pen[0] + (numbers[index] ?? 0), pen[1] + (numbers[index + 1] ?? 0)];
      points.push(pen);
    }
    start = points[0] ?? start;
    if (shape.endsWith('z')) pen = start;
    return points;
  });
}

/** Shores add and holes take away, as they turn the other way. */
function areaOf(path: string): number {
  const twice = shapesIn(path).flatMap((shape) =>
    shape.map(([x, y], index) => {
      const [nextX, nextY] = shape[(index + 1) % shape.length] ?? [x, y];
      return x * nextY - nextX * y;
    }),
  );
  return Math.abs(twice.reduce((sum, part) => sum + part, 0)) / 2;
}
