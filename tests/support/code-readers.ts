import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
// From the disk: the package would fetch it from the network.
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } });

/** How a picture of a code comes to a camera. */
export interface Sight {
  /** Dots from edge to edge, quiet zone and all: 25 mm at 300 dots an inch. */
  dots?: number;
  /** Degrees it is turned by. */
  turned?: number;
  /** The radius it is blurred by, in dots. */
  blurred?: number;
}

/** What each of two programs, neither of them ours, reads in an SVG of a QR code as it is printed. */
export async function readCode(
  svg: string,
  { dots = 295, turned = 0, blurred }: Sight = {},
): Promise<{ zxing: string[]; jsqr: string | undefined }> {
  const printed = await sharp(Buffer.from(svg), { density: 1200 })
    .resize(dots, dots, { fit: 'fill' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  const seen = sharp(printed).rotate(turned, { background: '#fff' });
  if (blurred !== undefined) seen.blur(blurred);
  const [png, { data, info }] = await Promise.all([
    seen.clone().png().toBuffer(),
    seen.clone().ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
  ]);
  const found = await readBarcodes(png, { formats: ['QRCode'] });
  return {
    zxing: found.map(({ text }) => text),
    jsqr: jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data,
  };
}
