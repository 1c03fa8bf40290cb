import { readFile } from 'node:fs/promises';
import { kept } from './kept.ts';

/** The longer side in pixels, and how finely it is kept: about ten kilobytes, and what a telephone shows of a caller. */
const form = { side: 240, quality: 72 };

/** A picture as a small JPEG, upright, on white where it is clear. */
export async function portrait(file: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const picture = await readFile(file);
  const input = ['portrait', JSON.stringify(form), JSON.stringify(sharp.versions), picture];
  return kept('picture', input, () =>
    sharp(picture, { limitInputPixels: false })
      .autoOrient()
      .resize({ width: form.side, height: form.side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: form.quality, mozjpeg: true })
      .toBuffer(),
  );
}
