import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { portrait } from '../../../src/press/portrait.ts';
import { NoPicture, pressPicture } from '../../../src/press/picture.ts';

const noise = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp(
    Buffer.from(
      Array.from({ length: width * height * channels }, (_, i) => (Math.imul(i, 2654435761) >>> 13) & 255),
    ),
    { raw: { width, height, channels } },
  );
const drawing = (more = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${more}<circle cx="20" cy="10" r="9" fill="#246"/></svg>`,
  );

const pictures: [
  kind: string,
  make: () => Promise<Uint8Array> | Uint8Array,
  format: string,
  width: number,
][] = [
  ['a photograph', () => noise(2000, 500).jpeg().toBuffer(), 'jpeg', 1200],
  ['a small photograph', () => noise(200, 100).webp({ quality: 60 }).toBuffer(), 'jpeg', 200],
  ['an AVIF', () => noise(320, 200).avif({ effort: 0 }).toBuffer(), 'jpeg', 320],
  ['one in the colours of print', () => noise(300, 200).toColourspace('cmyk').jpeg().toBuffer(), 'jpeg', 300],
  [
    'one that lies on its side',
    () => noise(400, 100).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    'jpeg',
    100,
  ],
  ['one that shows what is behind it', () => noise(60, 40, 4).png().toBuffer(), 'png', 60],
  ['a drawing', () => drawing('<rect width="40" height="20" fill="#fff"/>'), 'png', 1200],
  ['a drawing on nothing', () => drawing(), 'png', 1200],
];

describe.each(pictures)('%s', (_, make, format, width) => {
  it(`becomes a ${format} of ${width} pixels, the same each time`, async () => {
    const source = await make();
    const [one, two] = [await pressPicture(source, 'a', 400_000), await pressPicture(source, 'a', 400_001)];
    const about = await sharp(one.bytes).metadata();
    expect([about.format, about.width, about.space]).toEqual([format, width, 'srgb']);
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  });
});

it('is made smaller until it fits', async () => {
  const source = await noise(1600, 1200).jpeg({ quality: 95 }).toBuffer();
  const { bytes } = await pressPicture(source, 'a', 60_000);
  expect(bytes.length).toBeLessThanOrEqual(60_000);
});

it.each([
  ['a picture', (source: Uint8Array) => pressPicture(source, 'media/a.jpg', 9)],
  ['a portrait', (source: Uint8Array) => portrait(source, 'media/a.jpg')],
])('tells what is no picture, with its file: %s', async (_, make) => {
  const said: unknown = await make(Buffer.from('no picture')).catch((error: unknown) => error);
  expect(said).toBeInstanceOf(NoPicture);
  expect(String(said)).toMatch(
    /media\/a\.jpg cannot be read as a picture .*; save it anew as \.jpg or \.png$/u,
  );
});
