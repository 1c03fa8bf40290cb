import { geoCentroid } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

/** In degrees; none of them crosses the antimeridian. */
type Box = [west: number, south: number, east: number, north: number];

/** What ISO 3166 counts apart and the atlas does not: where it lies, and in whose shape. */
interface Apart {
  /** The ISO 3166-1 numeric code of the state in whose shape it is; left out where that has none either. */
  within?: string;
  in: readonly Box[];
}

const [norway, france, netherlands] = ['578', '250', '528'];

/** By ISO 3166-1 numeric code. */
const apart: Readonly<Record<string, Apart>> = {
  // Bouvet Island; Svalbard and Jan Mayen.
  '074': { within: norway, in: [[3, -55, 4, -54]] },
  '744': {
    within: norway,
    in: [
      [10, 74, 35, 81],
      [-10, 70.5, -7, 71.5],
    ],
  },
  // Christmas Island, the Cocos (Keeling) Islands, Kosovo.
  '162': { in: [[105, -11, 106, -10]] },
  '166': { in: [[96, -13, 98, -11]] },
  '983': { in: [[20, 41.8, 21.9, 43.3]] },
  // French Guiana, Guadeloupe, Martinique, Mayotte, Réunion.
  '254': { within: france, in: [[-55, 2, -51, 6]] },
  '312': { within: france, in: [[-62, 15.7, -60.9, 16.6]] },
  '474': { within: france, in: [[-61.3, 14.3, -60.7, 15]] },
  '175': { within: france, in: [[44.9, -13.1, 45.4, -12.6]] },
  '638': { within: france, in: [[55, -21.5, 56, -20.8]] },
  // Bonaire, Saint Eustatius and Saba.
  '535': { within: netherlands, in: [[-69, 11.8, -62, 18]] },
};

/** Islands that neither atlas has: the three atolls of Tokelau, to a hundredth of a degree. */
const pins: Readonly<Record<string, readonly Position[]>> = {
  '772': [
    [-172.5, -8.56],
    [-171.82, -9.17],
    [-171.22, -9.38],
  ],
};

/**
 * Whether a polygon is a part of what is counted apart.
 * @param code the ISO 3166-1 numeric code of that
 * @param owner the code of the state whose shape the polygon belongs to
 */
export function isApart(code: string, owner: string | undefined, polygon: () => MultiPolygon): boolean {
  const one = apart[code];
  if (one === undefined || one.within !== owner) return false;
  const [x, y] = geoCentroid(polygon());
  return one.in.some(([west, south, east, north]) => west < x && x < east && south < y && y < north);
}

/** A mark where islands lie of which there is no shape: a square of a mile on each; undefined where none is needed. */
export function pinned(code: string): MultiPolygon | undefined {
  const points = pins[code];
  return points && { type: 'MultiPolygon', coordinates: points.map((point) => [squareAround(point)]) };
}

function squareAround([x = 0, y = 0]: Position): Position[] {
  const half = 0.01;
  const [west, south, east, north] = [x - half, y - half, x + half, y + half];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}
