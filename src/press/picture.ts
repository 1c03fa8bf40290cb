import type { Sharp } from 'sharp';
import { digestOfCode } from './digest-of-code.ts';
import { kept } from './kept.ts';

/** A picture for paper. */
export interface PressPicture {
  bytes: Uint8Array;
  format: 'jpg' | 'png';
}

/** A file that is no picture, or is damaged; its message is for staff. */
export class NoPicture extends Error {
  /** @param called its file */
  constructor(called: string, reason: unknown) {
    const { message } = reason as Error;
    super(`${called} cannot be read as a picture (${message}); save it anew as .jpg or .png`);
  }
}

/**
 * A picture of any kind that pages show, as paper needs it: upright, in sRGB, at most 1,200 pixels wide and no larger than
 * it may be. What is transparent stays so where it fits, else it lies on white. The same bytes each time.
 * @param called its file, for whoever reads that it cannot be read
 * @param most how many bytes it may have
 * @throws NoPicture
 */
export async function pressPicture(source: Uint8Array, called: string, most: number): Promise<PressPicture> {
  const { default: sharp } = await import('sharp');
  code ??= digestOfCode('src/press/picture.ts');
  const recipe = JSON.stringify([code, sharp.versions, most]);
  const bytes = await kept('picture', [recipe, source], async () => {
    try {
      return await firstThatFits(source, most);
    } catch (error) {
      throw new NoPicture(called, error);
    }
  });
  return { bytes, format: bytes[0] === 0x89 ? 'png' : 'jpg' };
}

let code: string | undefined;

/** Width in pixels and quality of a JPEG, from the best down: the last is taken whatever its size. */
const sizes = [
  [1200, 76],
  [900, 72],
  [700, 68],
  [520, 64],
  [400, 58],
  [320, 50],
] as const;

async function firstThatFits(source: Uint8Array, most: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const { width, hasAlpha, format } = await sharp(source).metadata();
  // A drawing is drawn as large as it is needed.
  const density = format === 'svg' ? Math.min(2400, Math.max(72, (72 * 1200) / width)) : 72;
  let last: Uint8Array = new Uint8Array();
  for (const [wide, quality] of sizes) {
    const picture = sharp(source, { density, sequentialRead: true })
      .autoOrient()
      .resize({ width: wide, withoutEnlargement: true })
      .toColourspace('srgb');
    const isDrawing = format === 'svg' || format === 'png' || format === 'gif';
    const palette = hasAlpha || isDrawing ? await inPalette(picture, hasAlpha) : undefined;
    last = palette && palette.length <= most ? palette : await asJpeg(picture, quality);
    if (last.length <= most) return last;
  }
  return last;
}

async function asJpeg(picture: Sharp, quality: number): Promise<Uint8Array> {
  return picture.clone().flatten({ background: '#ffffff' }).jpeg({ quality, mozjpeg: true }).toBuffer();
}

// A drawing of few colours is smaller so, and sharper; a photograph would lose its colours.
async function inPalette(picture: Sharp, hasAlpha: boolean): Promise<Uint8Array | undefined> {
  const drawn = await picture.clone().png({ palette: true, colours: 64, dither: 0, effort: 7 }).toBuffer();
  if (hasAlpha) return drawn;
  const photo = await asJpeg(picture, 76);
  return drawn.length < photo.length ? drawn : undefined;
}
