import type { Node } from '@takumi-rs/core';
import { weave } from '../../domain/weave.ts';

/** A cell of the band: where a picture is shown 300 pixels wide, still two pixels. */
const cell = 8;

/**
 * The woven band of an entry, from edge to edge of a picture. One repeat stands in the middle, so that both ends are alike.
 * @param width of the picture, in pixels
 */
export function bandOf(id: string, colour: string, width: number): { node: Node; height: number } {
  const { width: across, height: rows, path } = weave(id);
  const cells = width / cell;
  const repeats = 2 * Math.ceil((cells / across - 1) / 2) + 1;
  const start = (cells - repeats * across) / 2;
  const copies = Array.from(
    { length: repeats },
    (_, i) => `<path transform="translate(${start + i * across})" d="${path}"/>`,
  );
  const height = rows * cell;
  const box = `viewBox="0 0 ${cells} ${rows}" width="${width}" height="${height}"`;
  const src = `<svg xmlns="http://www.w3.org/2000/svg" ${box} fill="${colour}" shape-rendering="crispEdges">${copies.join('')}</svg>`;
  return {
    node: { type: 'image', src, style: { display: 'block', width, height, flexShrink: 0 } },
    height,
  };
}
