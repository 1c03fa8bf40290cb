import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { countryInFull, numericCode, worldTo } from './atlas.ts';
import type { Detail } from './atlas.ts';
import { dots, pathWriter } from './svg-path.ts';

/** A country in its region, as SVG path data in the units of the view box. */
export interface LocatorMap {
  viewBox: string;
  land: string;
  borders: string;
  /** Borders of territories that have no ISO 3166 code, to be drawn unlike the others. */
  undetermined: string;
  country: string;
  /** The country's islands that are too small for an outline: zero-length lines, for round ends to make dots of. */
  islets: string;
  /** Around a country that is too small to be seen. */
  ring?: { cx: number; cy: number; r: number };
}

type Drawing = Omit<LocatorMap, 'viewBox' | 'ring'>;

interface Size {
  width: number;
  height: number;
}

/** Units beyond the edge of the view box where shapes are cut, so that the cut is not seen. */
const bleed = 4;
/** Bytes of path data to stay under. */
const budget = 5_000;
/** Share of the view that other countries must cover for a reader to know the part of the world. */
const context = 0.08;
/** From the middle of the view to its upper edge, in radii of the Earth: never more than this. */
const farthest = 0.75;
/** Square units of a country that can be seen without a ring. */
const visible = 200;

/**
 * The country in its region, or undefined if the atlas does not know the code.
 * The map is equal-area, with north up in the middle; the sea is what is left open.
 * @example locatorMap('MT')?.ring // { cx: 320, cy: 240, r: 20 }
 */
export function locatorMap(iso2: string, size: Partial<Size> = {}): LocatorMap | undefined {
  const { width, height } = { width: 640, height: 480, ...size };
  const code = numericCode(iso2);
  const country = code && countryInFull(code);
  if (!country) return undefined;

  const projection = projectionOn(country, { width, height });
  const isTiny = geoPath(projection).area(country) < visible;
  const drawing = drawWithin(budget, (area) => {
    const world = worldTo(area / projection.scale() ** 2);
    return {
      ...surroundings(world, projection, area),
      country: pathOf(isTiny ? country : (world.country(code) ?? country), projection, isTiny ? 0 : area),
      islets: isTiny ? islets(country, projection) : '',
    };
  });
  return {
    viewBox: `0 0 ${width} ${height}`,
    ...drawing,
    ...(isTiny && { ring: ringAround(country, projection, { width, height }) }),
  };
}

/** Centres the country's main parts, and shows as much around them as it takes to recognise the region. */
function projectionOn(country: MultiPolygon, { width, height }: Size): GeoProjection {
  const main = mainParts(country);
  const projection = centredOn(main);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
  const half = Math.max((bottom - top) / 2, (((right - left) / 2) * height) / width);
  projection.translate([width / 2, height / 2]).clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);

  const { land } = worldTo(1e-5);
  const others = () => geoPath(projection).area(land) - geoPath(projection).area(country);
  let reach = Math.min(half * 1.2 + 0.1, farthest);
  projection.scale(height / 2 / reach);
  while (others() < context * width * height && reach < farthest) {
    reach = Math.min(reach * 1.15, farthest);
    projection.scale(height / 2 / reach);
  }
  return projection;
}

/** The middle of the bounds rather than the centre of gravity, so that the margins are even. */
function centredOn(main: MultiPolygon): GeoProjection {
  const projection = geoAzimuthalEqualArea().scale(1).translate([0, 0]);
  let centre = geoCentroid(main);
  for (let turn = 0; turn < 3; turn += 1) {
    projection.rotate([-centre[0], -centre[1]]);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
    centre = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? centre;
  }
  return projection.rotate([-centre[0], -centre[1]]);
}

/**
 * The largest parts that make up four fifths of the area, and what lies near the largest: with a far
 * exclave of a large country, but without the islands it has in another ocean.
 */
function mainParts({ coordinates }: MultiPolygon): MultiPolygon {
  const parts = coordinates
    .map((polygon) => ({ polygon, area: geoArea({ type: 'Polygon', coordinates: polygon }) }))
    .sort((a, b) => b.area - a.area);
  const enough = parts.reduce((sum, { area }) => sum + area, 0) * 0.8;
  const largest = parts[0]?.polygon ?? [];
  const reach = 2 * radiusOf(largest);
  let sum = 0;
  const main = parts.filter(({ polygon, area }) => {
    sum += area;
    return sum - area < enough || geoDistance(middleOf(largest), middleOf(polygon)) < reach;
  });
  return { type: 'MultiPolygon', coordinates: main.map(({ polygon }) => polygon) };
}

function radiusOf(polygon: Position[][]): number {
  const middle = middleOf(polygon);
  return Math.max(0, ...(polygon[0] ?? []).map(([x = 0, y = 0]) => geoDistance(middle, [x, y])));
}

function middleOf(polygon: Position[][]): [number, number] {
  return geoCentroid({ type: 'Polygon', coordinates: polygon });
}

function ringAround(country: MultiPolygon, projection: GeoProjection, { width, height }: Size) {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(mainParts(country));
  const r = Math.min(Math.hypot(right - left, bottom - top) / 2 + 14, height / 2 - 4);
  return { cx: Math.round(width / 2), cy: Math.round(height / 2), r: Math.round(r) };
}

/** As exact as the budget allows. */
function drawWithin(budget: number, draw: (area: number) => Drawing, area = 1.5): Drawing {
  const drawing = draw(area);
  const length = Object.values(drawing).join('').length;
  return length > budget ? drawWithin(budget, draw, area * 1.4) : drawing;
}

function surroundings(world: Detail, projection: GeoProjection, area: number) {
  return {
    land: pathOf(world.land, projection, area),
    borders: pathOf(world.borders, projection),
    undetermined: pathOf(world.undetermined, projection),
  };
}

function islets(country: MultiPolygon, projection: GeoProjection): string {
  const middles = country.coordinates.map((polygon) => projection(middleOf(polygon)));
  return dots(middles.filter((middle) => middle !== null));
}

function pathOf(shape: GeoPermissibleObjects, projection: GeoProjection, speck = 0): string {
  const { context, path } = pathWriter(speck);
  geoPath(projection, context)(shape);
  return path();
}
