import type { Node } from '@takumi-rs/core';
import { weave } from '../../domain/weave.ts';

/** A cell of the band: where a picture is shown 300 pixels wide, still two pixels. */
const cell = 8;

/**
 * The woven band of an entry: its two lines from edge to edge of a picture, and between them as many whole repeats as
 * there is room for, ended as they began.
 * @param width of the picture, in pixels
 */
export function bandOf(id: string, colour: string, width: number): { node: Node; height: number } {
  const { width: across, height: rows, path } = weave(id);
  const cells = width / cell;
  const repeats = Math.floor((cells - 1) / across);
  // The first column of one more repeat, which is mirrored at it.
  const woven = repeats * across + 1;
  const copies = Array.from(
    { length: repeats + 1 },
    (_, i) => `<path transform="translate(${i * across})" d="${path}"/>`,
  );
  const height = rows * cell;
  const box = `viewBox="0 0 ${cells} ${rows}" width="${width}" height="${height}"`;
  const lines = `<path d="M0 0h${cells}v1H0zM0 ${rows - 1}h${cells}v1H0z"/>`;
  const motifs = `<svg x="${(cells - woven) / 2}" width="${woven}" height="${rows}" viewBox="0 0 ${woven} ${rows}">${copies.join('')}</svg>`;
  const src = `<svg xmlns="http://www.w3.org/2000/svg" ${box} fill="${colour}" shape-rendering="crispEdges">${lines}${motifs}</svg>`;
  return {
    node: { type: 'image', src, style: { display: 'block', width, height, flexShrink: 0 } },
    height,
  };
}
