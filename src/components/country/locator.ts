import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { countryInFull, numericCode, worldTo } from './atlas.ts';
import type { World } from './atlas.ts';
import { mainParts, middleOf, viewOn } from './projection.ts';
import type { Size } from './projection.ts';
import { dots, pathWriter } from './svg-path.ts';
import type { Point } from './svg-path.ts';

/** A country in its region, as SVG path data in the units of the view box. */
export interface LocatorMap {
  viewBox: string;
  land: string;
  borders: string;
  /** Borders of territories that have no ISO 3166 code, to be drawn unlike the others. */
  undetermined: string;
  country: string;
  /** The islands of a tiny country: lines of no length, for round ends to make dots of. */
  islets: string;
  /** Around a country too small to be seen. */
  ring?: Ring;
}

interface Ring {
  cx: number;
  cy: number;
  r: number;
}

type Drawing = Omit<LocatorMap, 'viewBox' | 'ring'>;

/** Square units that a bend or an island must cover to be drawn: at least, and before a map looks rough. */
const fine = 3;
const rough = 8;
/** Characters of path data: to stay under, and to stay under once a map looks rough. */
const goal = 4_500;
const limit = 7_500;
/** Square units of a country that can be seen without a ring. */
const visible = 200;

const drawn = new Map<string, LocatorMap | undefined>();

/**
 * The country in its region, or undefined if the atlas does not have it. The map is equal-area, with north
 * up in the middle; what it leaves open is the sea.
 * @example locatorMap('MT')?.ring // { cx: 320, cy: 240, r: 22 }
 */
export function locatorMap(
  iso2: string,
  { width = 640, height = 480 }: Partial<Size> = {},
): LocatorMap | undefined {
  const key = `${iso2} ${width} ${height}`;
  if (!drawn.has(key)) drawn.set(key, drawMap(iso2, { width, height }));
  return drawn.get(key);
}

function drawMap(iso2: string, size: Size): LocatorMap | undefined {
  const code = numericCode(iso2);
  const country = code && countryInFull(code);
  if (!country) return undefined;

  const projection = viewOn(country, size);
  const isTiny = geoPath(projection).area(country) < visible;
  const islets = isTiny ? isletsOf(country, projection, size) : [];
  const ring = isTiny ? ringAround(country, islets, projection, size) : undefined;
  const drawing = drawWithin((area) => {
    const world = worldTo(area / projection.scale() ** 2);
    return {
      ...drawRegion(world, projection, area),
      country: isTiny
        ? pathOf(country, projection)
        : pathOf(world.country(code) ?? country, projection, area),
      islets: dots(islets),
    };
  });
  return { viewBox: `0 0 ${size.width} ${size.height}`, ...drawing, ...(ring && { ring }) };
}

function isletsOf(country: MultiPolygon, projection: GeoProjection, { width, height }: Size): Point[] {
  return country.coordinates
    .map((polygon): Point => projection(middleOf(polygon)) ?? [NaN, NaN])
    .filter(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height);
}

/** Around the main parts and the islets not far out; none if that were nearly the whole view. */
function ringAround(
  country: MultiPolygon,
  islets: Point[],
  projection: GeoProjection,
  { width, height }: Size,
): Ring | undefined {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(mainParts(country));
  const radius = Math.hypot(right - left, bottom - top) / 2;
  const near = islets
    .map(([x, y]) => Math.hypot(x - width / 2, y - height / 2))
    .filter((distance) => distance < radius * 2);
  const r = Math.round(Math.max(radius, ...near) + 14);
  return r < height / 2 ? { cx: Math.round(width / 2), cy: Math.round(height / 2), r } : undefined;
}

/** As fine as the characters allow; their number falls with less than the square root of the area. */
function drawWithin(draw: (area: number) => Drawing, area = fine): Drawing {
  const drawing = draw(area);
  const excess = Object.values(drawing).join('').length / (area < rough ? goal : limit);
  if (excess <= 1) return drawing;
  const coarser = area * Math.max(1.15, excess ** 1.8);
  return drawWithin(draw, area < rough ? Math.min(coarser, rough) : coarser);
}

function drawRegion({ land, borders, undetermined }: World, projection: GeoProjection, area: number) {
  return {
    land: pathOf(land, projection, area),
    borders: pathOf(borders, projection),
    undetermined: pathOf(undetermined, projection),
  };
}

function pathOf(shape: GeoPermissibleObjects, projection: GeoProjection, speck = 0): string {
  const { context, path } = pathWriter(speck);
  geoPath(projection, context)(shape);
  return path();
}
