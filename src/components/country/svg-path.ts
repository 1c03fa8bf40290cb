import type { GeoContext } from 'd3-geo';

/** In the units of the view box. */
export type Point = [x: number, y: number];

/** What d3-geo draws on, and the SVG path data of what was drawn, in whole units. */
export interface PathWriter {
  context: GeoContext;
  path: () => string;
}

/**
 * Writes whole, relative coordinates, which are the shortest. Points that fall together become one, and
 * closed shapes that cover less than `speck` square units are left out.
 */
export function pathWriter(speck = 0): PathWriter {
  const written: string[] = [];
  let pen: Point = [0, 0];
  let line: Point[] = [];

  const write = (closed: boolean) => {
    const start = line[0];
    if (start && (closed ? line.length > 2 && areaOf(line) > speck : line.length > 1)) {
      written.push(`m${pair(step(pen, start))}l${steps(line)}${closed ? 'z' : ''}`);
      pen = closed ? start : (line.at(-1) ?? start);
    }
    line = [];
  };
  const lineTo = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = line.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) line.push(point);
  };
  const moveTo = (x: number, y: number) => {
    write(false);
    lineTo(x, y);
  };
  const closePath = () => {
    write(true);
  };
  const nothing = () => undefined;
  return {
    context: { moveTo, lineTo, closePath, beginPath: nothing, arc: nothing },
    path: () => {
      write(false);
      return written.join('');
    },
  };
}

/** Points for a line with round ends to draw as dots, each once. */
export function dots(points: Point[]): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const distinct = [...new Map(whole.map((point) => [pair(point), point])).values()];
  return distinct.map((point, index) => `m${pair(step(distinct[index - 1] ?? [0, 0], point))}h0`).join('');
}

function steps(line: Point[]): string {
  return line
    .slice(1)
    .map((point, index) => pair(step(line[index] ?? point, point)))
    .join(' ')
    .replaceAll(' -', '-');
}

function step([fromX, fromY]: Point, [x, y]: Point): Point {
  return [x - fromX, y - fromY];
}

function pair([x, y]: Point): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function areaOf(ring: Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
