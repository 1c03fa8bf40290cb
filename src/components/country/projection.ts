import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { landToMeasure } from './atlas.ts';

/** Of a view box, in its units. */
export interface Size {
  width: number;
  height: number;
}

/** Units beyond the edge of the view box where shapes are cut, so that the cut is not seen. */
const bleed = 4;
/** Shares of the view that other countries and the sea must cover for a reader to know the part of the world. */
const context = { land: 0.08, sea: 0.04 };
/** Between the middle of the view and its upper edge, in radii of the Earth. */
const margin = 0.1;
const farthest = 0.75;

/** Centres the main parts of the country, with as much around them as it takes to recognise the region. */
export function viewOn(country: MultiPolygon, { width, height }: Size): GeoProjection {
  const main = mainParts(country);
  const projection = centredOn(main);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
  const half = Math.max(bottom - top, ((right - left) * height) / width) / 2;
  projection.translate([width / 2, height / 2]).clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);

  let reach = Math.min(half * 1.2 + margin, farthest);
  projection.scale(height / 2 / reach);
  while (reach < farthest && !isRecognisable(country, projection, width * height)) {
    reach = Math.min(reach * 1.15, farthest);
    projection.scale(height / 2 / reach);
  }
  return projection;
}

/**
 * The largest parts that make up four fifths of the area, and what lies near the largest: with the far
 * corner of a large country, but without the islands that it has in another ocean.
 */
export function mainParts({ coordinates }: MultiPolygon): MultiPolygon {
  const parts = coordinates
    .map((polygon) => ({ polygon, area: geoArea({ type: 'Polygon', coordinates: polygon }) }))
    .sort((a, b) => b.area - a.area);
  const enough = parts.reduce((sum, { area }) => sum + area, 0) * 0.8;
  const largest = parts[0]?.polygon ?? [];
  const near = 2 * radiusOf(largest);
  let larger = 0;
  const main = parts.filter(({ polygon, area }) => {
    const isLarge = larger < enough;
    larger += area;
    return isLarge || geoDistance(middleOf(largest), middleOf(polygon)) < near;
  });
  return { type: 'MultiPolygon', coordinates: main.map(({ polygon }) => polygon) };
}

/** The centre of gravity of a polygon, as longitude and latitude. */
export function middleOf(polygon: Position[][]): [longitude: number, latitude: number] {
  return geoCentroid({ type: 'Polygon', coordinates: polygon });
}

function radiusOf(polygon: Position[][]): number {
  const middle = middleOf(polygon);
  return Math.max(0, ...(polygon[0] ?? []).map(([x = 0, y = 0]) => geoDistance(middle, [x, y])));
}

/** The middle of the bounds rather than the centre of gravity, so that the margins are even. */
function centredOn(main: MultiPolygon): GeoProjection {
  const projection = geoAzimuthalEqualArea().precision(0).scale(1).translate([0, 0]);
  let [longitude, latitude] = geoCentroid(main);
  for (let turn = 0; turn < 3; turn += 1) {
    projection.rotate([-longitude, -latitude]);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
    [longitude, latitude] = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [0, 0];
  }
  return projection.rotate([-longitude, -latitude]);
}

function isRecognisable(country: MultiPolygon, projection: GeoProjection, view: number): boolean {
  const path = geoPath(projection);
  const land = path.area(landToMeasure());
  return land - path.area(country) > context.land * view && view - land > context.sea * view;
}
