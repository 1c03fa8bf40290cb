import sharp from 'sharp';
import { expect, it } from 'vitest';
import { uploadFault, type Upload } from '../../../src/editor/upload-fault.ts';

const made = sharp({ create: { width: 4, height: 3, channels: 3, background: '#1f5c4d' } });
const text = (words: string) => Buffer.from(words);
const heic = text('\0\0\0\u0018ftypheic');

it.each<[string, () => Promise<Buffer>, Partial<Upload>, boolean, string | undefined]>([
  ['photo.jpg', () => made.clone().jpeg().toBuffer(), {}, true, undefined],
  ['photo.JPEG', () => made.clone().jpeg().toBuffer(), {}, true, undefined],
  ['photo.avif', () => made.clone().avif().toBuffer(), {}, true, undefined],
  ['photo.webp', () => made.clone().webp().toBuffer(), {}, true, undefined],
  ['photo.png', () => made.clone().jpeg().toBuffer(), {}, true, 'rename it to end in .jpg'],
  ['photo.jpg', () => Promise.resolve(heic), {}, true, 'HEIC, which browsers do not show'],
  ['photo.tiff', () => made.clone().tiff().toBuffer(), {}, true, 'save it as .jpg'],
  ['photo.jpg', () => Promise.resolve(text('words')), {}, true, 'is not a picture'],
  ['photo.jpg', () => Promise.resolve(text('')), {}, true, 'is empty'],
  [
    'photo.png',
    () => made.clone().png().toBuffer(),
    { size: { width: 12_001, height: 1 } },
    true,
    '12001 by 1',
  ],
  ['photo.png', () => Promise.resolve(Buffer.alloc(40 * 1024 * 1024 + 1)), {}, true, 'below 40 MB'],
  [
    'drawing.svg',
    () => Promise.resolve(text('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    {},
    true,
    undefined,
  ],
  ['drawing.svg', () => Promise.resolve(text('<svg onload="x()"/>')), {}, true, 'holds a script'],
  ['report.pdf', () => Promise.resolve(text('%PDF-1.7')), {}, false, undefined],
  ['report.pdf', () => Promise.resolve(text('<!doctype html>')), {}, false, 'web page'],
  ['report.exe', () => Promise.resolve(text('MZ')), {}, false, 'save it as a PDF'],
])('%s (%#)', async (name, bytes, more, isPicture, words) => {
  const fault = uploadFault({ name, bytes: await bytes(), ...more }, isPicture);
  if (words === undefined) expect(fault).toBeUndefined();
  else expect(fault).toContain(words);
});
