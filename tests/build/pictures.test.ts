import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { codeFile } from '../../src/domain/addresses.ts';
import { buildSite, builtOnly, temporaryFolder } from '../support/build-site.ts';
import { add, contentWith } from '../support/content-folder.ts';
import { parsedPages } from '../support/parsed-pages.ts';

it('publishes the sizes of a picture that is shown, and nothing of one that is not', async () => {
  const content = await mkdtemp(join(tmpdir(), 'pictures-'));
  cpSync('tests/fixtures/plain/content', content, { recursive: true });
  mkdirSync(join(content, 'media'));
  const picture = sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#6a8' } }).jpeg();
  await picture.clone().toFile(join(content, 'media/shown.jpg'));
  await picture.clone().toFile(join(content, 'media/secret.jpg'));
  const [brief = ''] = readdirSync(join(content, 'briefs'));
  const file = join(content, 'briefs', brief);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('---\n', '---\ncover: { image: shown.jpg, alt: A green field }\n'),
  );

  const { status, output, dir } = await buildSite({ content });

  expect(output).toMatch(builtOnly);
  expect(status).toBe(0);
  const published = readdirSync(join(dir, '_astro')).filter((name) => /\.(jpe?g|webp|avif|png)$/u.test(name));
  expect(published.length).toBeGreaterThan(1);
  expect(published.every((name) => name.startsWith('shown.') && name.endsWith('.webp'))).toBe(true);
});

// Held upright, a camera stores what it sees on its side. The sky is red, the ground green.
async function heldUpright(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Uint8Array> {
  const strip = (background: string, left: number) => ({
    input: { create: { width: 40, height: 600, channels: 3 as const, background } },
    left,
    top: 0,
  });
  return sharp({ create: { width: 800, height: 600, channels: 3, background: '#fff' } })
    .composite([strip('#f00', 0), strip('#0f0', 760)])
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

it('shows a picture held upright whole, in every format and in every place', async () => {
  const gallery = (['jpeg', 'png', 'webp', 'avif'] as const).map(
    (format) => `{ image: ${format}.${format}, alt: A }`,
  );
  const content = contentWith({
    'media/jpeg.jpeg': await heldUpright('jpeg'),
    'media/png.png': await heldUpright('png'),
    'media/webp.webp': await heldUpright('webp'),
    'media/avif.avif': await heldUpright('avif'),
    'briefs/wells.md': add(`cover: { image: webp.webp, alt: A well }\ngallery: [${gallery.join(', ')}]`),
    'contacts/ann.yaml': add('photo: png.png'),
    'organisations/agency.yaml': add('logo: avif.avif'),
  });
  const { output, dir } = await buildSite({ content });
  expect(output).toMatch(builtOnly);

  const pages = parsedPages(dir);
  const shown = ['/briefs/wells/', '/contacts/ann/', '/organisations/agency/'].flatMap(
    (address) =>
      pages
        .get(address)
        ?.all('img')
        .filter(({ properties: { src } }) => src !== codeFile) ?? [],
  );
  expect(shown.length).toBeGreaterThanOrEqual(7);
  for (const { properties } of shown) {
    const { width, height, src } = properties as { width: number; height: number; src: string };
    expect({ src, ratio: (Number(width) / Number(height)).toFixed(2) }).toEqual({ src, ratio: '0.75' });
    const file = sharp(join(dir, '_astro', src.split('/').at(-1) ?? ''));
    const { data, info } = await file.raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([Number(width), Number(height)]);
    const at = (y: number) => [...data.subarray(y * info.width * info.channels).subarray(0, 2)];
    const [top, ground] = [at(1), at(info.height - 2)];
    expect(top[0]! - top[1]!).toBeGreaterThan(150);
    expect(ground[1]! - ground[0]!).toBeGreaterThan(150);
  }
});

const document = (file: string) =>
  add(`documents: [{ title: Plan, file: "${file}", category: B01, language: en }]`);

it.each([
  ['stored with accents apart, named with them joined', 're\u0301sume\u0301.pdf', 'r\u00e9sum\u00e9.pdf'],
  ['stored with accents joined, named with them apart', 'r\u00e9sum\u00e9.pdf', 're\u0301sume\u0301.pdf'],
])('publishes a document %s under the name its page links to', async (_, stored, named) => {
  const content = contentWith({ [`media/${stored}`]: '%PDF-1.4', 'briefs/wells.md': document(named) });
  const { status, output, dir } = await buildSite({ content });
  expect(output).toMatch(builtOnly);
  expect(status).toBe(0);
  expect(readdirSync(join(dir, 'media'))).toEqual(['r\u00e9sum\u00e9.pdf']);
  expect(readFileSync(join(dir, 'briefs/wells/index.html'), 'utf8')).toContain(
    '/media/r%C3%A9sum%C3%A9.pdf"',
  );
});

it.each<[string, () => string, RegExp]>([
  [
    'a folder media that is a link',
    () => {
      const secret = temporaryFolder();
      writeFileSync(join(secret, 'salaries.csv'), 'a;b');
      const content = contentWith({ 'briefs/wells.md': document('salaries.csv') });
      symlinkSync(secret, join(content, 'media'));
      return content;
    },
    /media:1 is a link to another place; put the folder itself here/u,
  ],
  [
    'a document that is a web page',
    () => contentWith({ 'media/evil.html': '<script>', 'briefs/wells.md': document('evil.html') }),
    /\.html is not offered to readers/u,
  ],
  [
    'a document that is a drawing',
    () =>
      contentWith({
        'media/evil.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        'briefs/wells.md': document('evil.svg'),
      }),
    /save it as a PDF, or as \.png/u,
  ],
  [
    'a link in a text to a file nobody lists',
    () =>
      contentWith({
        'media/evil.html': '<script>',
        'briefs/wells.md': (text) => `${text}\n[x](/media/evil.html)\n`,
      }),
    /no page has this address/u,
  ],
  [
    'a picture that nobody names and that is none',
    () => contentWith({ 'media/broken.png': 'x' }),
    /broken\.png/u,
  ],
])('stops before it builds at %s', async (_, content, says) => {
  const { status, output } = await buildSite({ content: content() });
  expect(output).toMatch(says);
  expect(output).not.toMatch(/^\s+at /mu);
  expect(status).toBe(1);
});
