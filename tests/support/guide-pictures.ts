import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../../scripts/serve.ts';
import { launch } from './browser.ts';
import { buildSite, cleanEnvironment } from './build-site.ts';
import { sampleDay, sampleFolder } from './sample.ts';

/** A picture of docs/examples.md: a part of a page of the sample. */
interface GuidePicture {
  /** Its file in `docs/pictures/`, without `.webp`. */
  name: string;
  /** The page, from the site's root. */
  page: string;
  /** What the picture holds: all that lies between these. */
  shows: readonly string[];
  /** How wide the window is, in CSS pixels; 680 when left out. */
  width?: number;
  /** Whether there is more in it than words and lines, which are small and sharp in a few colours. */
  pictures?: boolean;
  /** Of the site while somebody writes, drafts and all. */
  dev?: boolean;
}

/** The pictures of docs/examples.md, in its order. */
const guidePictures: readonly GuidePicture[] = [
  { name: 'home', page: '', shows: ['body > header', '.split section.asks'], width: 960 },
  { name: 'brief', page: 'briefs/terraces-that-hold/', shows: ['main header .kicker', '#the-asks ~ ol'] },
  {
    name: 'figures',
    page: 'briefs/terraces-that-hold/',
    shows: ['h2#the-figures', 'li#people', 'li#fetching'],
  },
  { name: 'plan', page: 'briefs/terraces-that-hold/', shows: ['section:has(> h2#the-theory)'] },
  {
    name: 'risks',
    page: 'briefs/terraces-that-hold/',
    shows: ['h2#the-risks', 'section:has(> h2#the-risks) table'],
  },
  {
    name: 'pieces',
    page: 'briefs/terraces-that-hold/',
    shows: ['.prose .figures', 'h2#what-we-ask-for ~ .piece'],
  },
  { name: 'request', page: 'funding/wells/', shows: ['main .kicker', 'section:has(> #the-contributions)'] },
  { name: 'result', page: 'results/water-close-to-home/', shows: ['main .kicker', '#people'] },
  { name: 'update', page: 'updates/walling-week/', shows: ['main .kicker', '.gallery'], pictures: true },
  { name: 'contact', page: 'contacts/mira-fennel/', shows: ['.card'], pictures: true },
  { name: 'country', page: 'countries/exemplia/', shows: ['main .kicker', '.prose'] },
  { name: 'translation', page: 'fr/briefs/terraces-that-hold/', shows: ['main .note', 'main header dl'] },
  { name: 'draft', page: 'funding/river-gauges/', shows: ['body > header', 'main dl'], dev: true },
];

/** Where the pictures lie. */
export const picturesFolder = 'docs/pictures';

const usualWidth = 680;
/** CSS pixels around what a picture shows. */
const margin = 9;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await draw();

/** Builds the sample, looks at it in the browser of the tests, and writes `docs/pictures/` anew. */
async function draw(): Promise<void> {
  const built = await buildSite({ content: sampleFolder, args: ['--date', sampleDay] });
  if (built.status !== 0) throw new Error(`The sample does not build:\n${built.output}`);
  const [site, dev, browser] = await Promise.all([
    serve({ dir: built.dir, port: 0, base: '/' }),
    startDev(),
    launch(),
  ]);
  try {
    mkdirSync(picturesFolder, { recursive: true });
    for (const file of readdirSync(picturesFolder)) rmSync(join(picturesFolder, file));
    for (const picture of guidePictures)
      await write(picture, await photograph(browser, picture, picture.dev ? dev.url : site.url));
    // The picture of a link in a chat is a file of the site already.
    await write(
      { name: 'chat', pictures: false },
      readFileSync(join(built.dir, 'og/briefs/terraces-that-hold.png')),
    );
  } finally {
    dev.stop();
    await Promise.all([browser.close(), site.close()]);
    rmSync(dirname(built.dir), { recursive: true });
  }
}

async function photograph(browser: Browser, picture: GuidePicture, root: string): Promise<Buffer> {
  const { page: path, shows, width = usualWidth } = picture;
  const page = await browser.newPage({
    viewport: { width, height: 1000 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await page.goto(root + path, { waitUntil: 'networkidle' });
  await loadAll(page);
  // Marks for links, and what follows the reader down the page.
  await page.addStyleTag({
    content: 'a.anchor { visibility: hidden } .screen.above, .bar { position: static !important }',
  });
  const clip = await frameOf(page, shows, picture.name);
  const png = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
  await page.close();
  return png;
}

// Pictures further down come when they are scrolled to.
async function loadAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

/** All that lies between some elements, and a margin. */
async function frameOf(page: Page, shows: readonly string[], name: string) {
  const boxes = await Promise.all(shows.map((selector) => page.locator(selector).first().boundingBox()));
  const found = boxes.filter((box) => box !== null);
  if (found.length < shows.length)
    throw new Error(`The picture "${name}" finds only ${found.length} of its parts`);
  const window = page.viewportSize() ?? { width: usualWidth };
  const top = Math.min(...found.map(({ y }) => y));
  const bottom = Math.max(...found.map(({ y, height }) => y + height));
  return { x: 0, y: Math.max(0, top - margin), width: window.width, height: bottom - top + 2 * margin };
}

async function write(
  { name, pictures = false }: Pick<GuidePicture, 'name' | 'pictures'>,
  png: Buffer,
): Promise<void> {
  const few = pictures ? png : await sharp(png).png({ palette: true, colours: 32, dither: 0 }).toBuffer();
  const webp = await sharp(few).webp({ lossless: !pictures, quality: 60, effort: 6 }).toBuffer();
  writeFileSync(join(picturesFolder, `${name}.webp`), webp);
  console.log(`${name}.webp ${Math.ceil(webp.length / 1024)} kB`);
}

/** `npm run dev` on the sample. */
async function startDev(): Promise<{ url: string; stop: () => void }> {
  const server = spawn(process.execPath, ['scripts/dev.ts', '--port', '0', '--content', sampleFolder], {
    env: { ...cleanEnvironment(), BUILD_DATE: sampleDay },
  });
  let output = '';
  const url = await new Promise<string>((found, fail) => {
    const read = (text: Buffer) => {
      output += String(text);
      const address = /http:\/\/localhost:\d+\S*/u.exec(output)?.[0];
      if (address !== undefined) found(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => fail(new Error(output)));
  });
  return { url, stop: () => server.kill() };
}
