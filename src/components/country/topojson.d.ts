/** The part of topojson-simplify that the atlas uses; the package ships no types. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  type Triangle = [number, number][];

  export function presimplify<T extends Topology>(topology: T, weight?: (triangle: Triangle) => number): T;
  export function simplify<T extends Topology>(topology: T, minWeight?: number): T;
  export function sphericalRingArea(ring: number[][]): number;
  export function sphericalTriangleArea(triangle: Triangle): number;
}

/** TypeScript would otherwise infer a type from four megabytes of JSON, which takes it seconds. */
declare module 'world-atlas/countries-50m.json' {
  import type { Topology } from 'topojson-specification';
  const topology: Topology;
  export default topology;
}

declare module 'world-atlas/countries-10m.json' {
  import type { Topology } from 'topojson-specification';
  const topology: Topology;
  export default topology;
}
