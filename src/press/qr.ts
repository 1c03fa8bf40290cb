import { Byte, Charset, Encoder } from '@nuintun/qrcode';
import { quietZone } from '../domain/quiet-zone.ts';
import { digestOfCode } from './digest-of-code.ts';
import { kept } from './kept.ts';
import { versionOf } from './version-of.ts';

/** A QR code (ISO/IEC 18004) as a picture to be drawn. */
export interface QrCode {
  /** Modules from edge to edge, without the quiet zone. */
  size: number;
  /** SVG path data of the dark modules, in module units. */
  path: string;
}

/**
 * The QR code of a text, at error correction M. A text beyond ASCII says that it is UTF-8 (ECI 26): without that
 * some readers take it for Big5 or Shift-JIS, depending on its letters.
 * @throws when it is longer than a code can hold, 2,331 bytes
 */
export function qrCode(text: string): QrCode {
  const isAscii = /^[\x20-\x7e\r\n]*$/u.test(text);
  const segment = isAscii ? new Byte(text) : new Byte(text, Charset.UTF_8);
  const code = new Encoder({ level: 'M' }).encode(segment);
  return { size: code.size, path: Array.from({ length: code.size }, (_, y) => rowOf(code, y)).join('') };
}

/** The same as an SVG file, made once and kept. */
export function keptQrPicture(text: string): Promise<Uint8Array> {
  recipe ??= [versionOf('@nuintun/qrcode'), digestOfCode('src/press/qr.ts')];
  return kept('qr-code', [...recipe, text], () => Buffer.from(qrPicture(text)));
}

let recipe: string[] | undefined;

/** The same as an SVG file, with its quiet zone, black on white. */
export function qrPicture(text: string): string {
  return pictureOf(qrCode(text));
}

/** A code as an SVG file. */
export function pictureOf({ size, path }: QrCode): string {
  const side = size + 2 * quietZone;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M${-quietZone} ${-quietZone}h${side}v${side}h${-side}z"/><path d="${path}"/></svg>\n`;
}

// Neighbouring dark modules are one box.
function rowOf(code: { size: number; get(x: number, y: number): 0 | 1 }, y: number): string {
  const row = Array.from({ length: code.size }, (_, x) => code.get(x, y)).join('');
  return [...row.matchAll(/1+/gu)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h${-length}z`)
    .join('');
}
