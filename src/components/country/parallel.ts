import type { Position } from 'geojson';
import type { MultiPolygon as Shape, Topology } from 'topojson-specification';

interface Neighbours {
  /** Its one ring is a border inland, the line of control, and the coast. */
  north: Shape;
  /** Its one ring ends with that line, the other way about. */
  south: Shape;
  /** What else has that coast. */
  land: Shape;
}

/**
 * The atlas with a boundary that runs along the parallel on which two neighbours meet inland, where it has a line of
 * control. Natural Earth gives Morocco what lies behind the berm in Western Sahara; the United Nations draws their
 * boundary at 27°40′ north (map 3691 of its Geospatial section).
 * @param topology with its arcs as `presimplify` leaves them: places and, third, their weight
 * @param of the shapes, which are changed
 */
export function withBoundaryOnParallel(topology: Topology, { north, south, land }: Neighbours): Topology {
  const [inland = 0, line = 0, coast = 0] = north.arcs[0]?.[0] ?? [];
  const [shore, [meeting = []] = []] = [topology.arcs[coast] ?? [], topology.arcs[line]];
  const at = nearestInLatitude(shore, meeting);
  const first = topology.arcs.length;
  const [boundary, southShore, northShore] = [first, first + 1, first + 2];
  north.arcs = [[[inland, boundary, northShore]]];
  south.arcs = replaced(south, ~line, [southShore, ~boundary]);
  land.arcs = replaced(land, coast, [southShore, northShore]);
  const arcs = [[meeting, shore[at] ?? []], shore.slice(0, at + 1), shore.slice(at)].map(withFixedEnds);
  return { ...topology, arcs: [...topology.arcs, ...arcs] };
}

function nearestInLatitude(line: readonly Position[], [, latitude = 0]: Position): number {
  const distances = line.map(([, y = 0]) => Math.abs(y - latitude));
  return distances.indexOf(Math.min(...distances));
}

function replaced({ arcs }: Shape, arc: number, by: readonly number[]): number[][][] {
  return arcs.map((rings) => rings.map((ring) => ring.flatMap((one) => (one === arc ? by : one))));
}

// No simplifying takes away where a line begins and ends.
function withFixedEnds(line: readonly Position[]): Position[] {
  return line.map(([x = 0, y = 0, weight = Infinity], i) => [
    x,
    y,
    i === 0 || i === line.length - 1 ? Infinity : weight,
  ]);
}
