import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon as Shape, Topology } from 'topojson-specification';
import { isApart, pinned } from './apart.ts';
import { withBoundaryOnParallel } from './parallel.ts';

/** A state or territory of the atlas; `id` is its ISO 3166-1 numeric code, missing where the standard has none. */
type Country = Shape & { id?: string };

interface Atlas {
  topology: Topology;
  countries: Country[];
  land: Shape;
}

/** The world at one level of detail. */
export interface World {
  land: MultiPolygon;
  /** Between two states or territories that ISO 3166 knows. */
  borders: MultiLineString;
  /** Around and beside territories to which ISO 3166 gives no code. */
  undetermined: MultiLineString;
  /** Undefined for the few that only the finer atlas has. */
  country: (code: string) => MultiPolygon | undefined;
}

/**
 * Where Natural Earth, which draws who is in control, parts from the United Nations, which counts a territory
 * with a member state: a point of the territory, and that state.
 */
const partOf: { at: [longitude: number, latitude: number]; state: string }[] = [
  { at: [34.3, 45.2], state: 'UA' },
  { at: [33.6, 35.3], state: 'CY' },
  { at: [46.0, 9.7], state: 'SO' },
];

const sphere = 4 * Math.PI;

const numericCodes = new Map(codes.map(([iso2 = '', , numeric = '']) => [iso2, numeric]));

/** @example numericCode('fr') // '250' */
export function numericCode(iso2: string): string | undefined {
  return numericCodes.get(iso2.toUpperCase());
}

/** The country in all the detail there is, or undefined if there is none of that code. */
export function countryInFull(code: string): MultiPolygon | undefined {
  return countryOf(atlas(), code) ?? countryOf(fineAtlas(), code) ?? pinned(code);
}

/** The world without the bends, islands and lakes that cover less than `area`, in steradians. */
export function worldTo(area: number): World {
  const { topology, countries, land } = atlas();
  const simple = { topology: simplify(topology, area), countries, land };
  const between = (coded: boolean) =>
    mesh(
      simple.topology,
      { type: 'GeometryCollection', geometries: countries },
      (a, b) => a !== b && Boolean(a.id && b.id) === coded,
    );
  return {
    land: coordinates(simple.topology, land, area),
    borders: between(true),
    undetermined: between(false),
    country: (code) => countryOf(simple, code),
  };
}

/** The land of the world, too coarse to look at. */
export const landToMeasure = once(() => worldTo(1e-5).land);

const atlas = once(() => {
  const { topology, countries, land } = readAtlas(load('50m'));
  const all = partOf.reduce(
    (some, { at, state }) => moved(topology, some, at, numericCode(state)),
    countries,
  );
  const simplifiable = presimplify(topology, sphericalTriangleArea);
  const [north, south] = ['MA', 'EH'].map((iso2) => all.find(({ id }) => id === numericCode(iso2)));
  return {
    topology: north && south ? withBoundaryOnParallel(simplifiable, { north, south, land }) : simplifiable,
    countries: all,
    land,
  };
});

const fineAtlas = once(() => readAtlas(load('10m')));

// Read, not imported: bundling the finer atlas would cost every build seconds, and hardly a country needs it.
function load(detail: '50m' | '10m'): Topology {
  const project = createRequire(join(process.cwd(), 'package.json'));
  return JSON.parse(
    readFileSync(project.resolve(`world-atlas/countries-${detail}.json`), 'utf8'),
  ) as Topology;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function readAtlas(topology: Topology): Atlas {
  const { countries, land } = topology.objects;
  const geometries = (object = countries) =>
    object?.type === 'GeometryCollection' ? object.geometries.flatMap(asCountry) : [];
  return {
    topology,
    countries: geometries(),
    land: { type: 'MultiPolygon', arcs: geometries(land).flatMap(({ arcs }) => arcs) },
  };
}

function asCountry(geometry: Topology['objects'][string]): Country[] {
  const id = geometry.id === undefined ? {} : { id: String(geometry.id) };
  if (geometry.type === 'Polygon') return [{ type: 'MultiPolygon', arcs: [geometry.arcs], ...id }];
  if (geometry.type === 'MultiPolygon') return [{ type: 'MultiPolygon', arcs: geometry.arcs, ...id }];
  return [];
}

/** Gives the polygon around a point to another country. */
function moved(topology: Topology, countries: Country[], at: Position, to?: string): Country[] {
  const isThere = (arcs: number[][]) =>
    geoContains(coordinates(topology, { type: 'MultiPolygon', arcs: [arcs] }), [at[0] ?? 0, at[1] ?? 0]);
  const polygons = countries.flatMap(({ arcs }) => arcs).filter(isThere);
  return countries.map((country) => {
    const kept = country.arcs.filter((polygon) => !polygons.includes(polygon));
    return { ...country, arcs: country.id === to ? [...kept, ...polygons] : kept };
  });
}

function countryOf(of: Atlas, code: string): MultiPolygon | undefined {
  const own = of.countries.filter(({ id }) => id === code).flatMap((country) => country.arcs);
  const arcs = own.length > 0 ? own : partsApart(of, code);
  return arcs.length ? coordinates(of.topology, { type: 'MultiPolygon', arcs }) : undefined;
}

// The same polygons of an atlas, however much it is simplified.
const foundApart = new WeakMap<readonly Country[], Map<string, number[][][]>>();

function partsApart({ topology, countries }: Atlas, code: string): number[][][] {
  const found = foundApart.get(countries) ?? new Map<string, number[][][]>();
  foundApart.set(countries, found);
  const parts =
    found.get(code) ??
    countries.flatMap(({ id, arcs }) =>
      arcs.filter((polygon) =>
        isApart(code, id, () => coordinates(topology, { type: 'MultiPolygon', arcs: [polygon] })),
      ),
    );
  found.set(code, parts);
  return parts;
}

/**
 * A shore is drawn clockwise and a hole the other way about, whatever their order: the atlas has a continent
 * whose hole comes first. A shore that simplifying turned inside out is left out, or it would flood the map.
 */
function coordinates(topology: Topology, shape: Shape, area = 0): MultiPolygon {
  const { geometry } = feature(topology, shape);
  const polygons = geometry.coordinates.map((rings) => {
    const measured = rings.map((ring) => ({ ring, inside: sphericalRingArea(ring) }));
    const isShore = measured.some(({ inside }) => inside > area && inside < sphere / 2);
    const kept = measured.filter(({ inside }) => Math.min(inside, sphere - inside) > area);
    return isShore ? kept.map(({ ring }) => ring) : [];
  });
  return { type: 'MultiPolygon', coordinates: polygons.filter((rings) => rings.length) };
}
