import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { buildSite, builtOnly } from '../support/build-site.ts';

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
