import { digestOfCode } from './digest-of-code.ts';
import { kept } from './kept.ts';
import { NoPicture } from './picture.ts';

/** The longer side in pixels, and how finely it is kept: about ten kilobytes, and what a telephone shows of a caller. */
const form = { side: 240, quality: 72 };

/**
 * A picture as a small JPEG, upright, on white where it is clear.
 * @param called its file, for whoever reads that it cannot be read
 * @throws NoPicture
 */
export async function portrait(source: Uint8Array, called: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  code ??= digestOfCode('src/press/portrait.ts');
  return kept('picture', [code, JSON.stringify(sharp.versions), source], async () => {
    try {
      return await sharp(source, { limitInputPixels: false })
        .autoOrient()
        .resize({ width: form.side, height: form.side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#fff' })
        .jpeg({ quality: form.quality, mozjpeg: true })
        .toBuffer();
    } catch (error) {
      throw new NoPicture(called, error);
    }
  });
}

let code: string | undefined;
