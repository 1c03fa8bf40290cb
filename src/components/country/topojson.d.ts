/** The part of topojson-simplify that the atlas uses; the package ships no types. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  type Triangle = [number, number][];

  export function presimplify<T extends Topology>(topology: T, weight?: (triangle: Triangle) => number): T;
  export function simplify<T extends Topology>(topology: T, minWeight?: number): T;
  export function sphericalRingArea(ring: number[][]): number;
  export function sphericalTriangleArea(triangle: Triangle): number;
}
