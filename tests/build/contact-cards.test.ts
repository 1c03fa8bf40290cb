import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { qrCode } from '../../src/press/qr.ts';
import type { BuiltSite } from '../support/build-site.ts';
import { readByIcal, readByVcard4 } from '../support/card-readers.ts';
import { readCode } from '../support/code-readers.ts';
import { parsedPages, type ParsedPage } from '../support/parsed-pages.ts';
import { sharedFixture, sharedShipped } from '../support/shared-site.ts';

const fixtures = ['full', 'arabic', 'french', 'languages'] as const;

describe.each<[string, () => Promise<BuiltSite>]>([
  ['the content that ships', sharedShipped],
  ...fixtures.map((name): [string, () => Promise<BuiltSite>] => [name, () => sharedFixture(name)]),
])('%s', (_, build) => {
  let dir: string;
  let pages: [string, ParsedPage][];
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const cardsBelow = (pattern: string) => globSync(pattern, { cwd: dir }).toSorted();

  beforeAll(async () => {
    const site = await build();
    dir = site.dir;
    pages = [...parsedPages(dir)].filter(([address]) => /(?:^|\/)contacts\/[a-z0-9-]+\/$/u.test(address));
  });

  it('has a card for each contact in each language, and no other', () => {
    expect(pages.length).toBeGreaterThan(0);
    const folders = pages.map(([address]) => address.replace(/^\/|\/$/gu, ''));
    expect(cardsBelow('**/contacts/*.vcf').map((file) => file.replaceAll('\\', '/'))).toEqual(
      folders.flatMap((folder) => [`${folder}.3.vcf`, `${folder}.vcf`]).toSorted(),
    );
  });

  it('gives both programs back what stands in each card, in lines that fit', () => {
    for (const file of cardsBelow('**/*.vcf')) {
      const card = read(file);
      expect(
        Math.max(...card.split('\r\n').map((line) => Buffer.byteLength(line))),
        file,
      ).toBeLessThanOrEqual(75);
      expect(card.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/u);
      expect(statSync(join(dir, file)).size / readByIcal(card).length, file).toBeLessThan(30_000);
      if (!file.endsWith('.3.vcf')) expect(alike(readByVcard4(card)), file).toEqual(alike(readByIcal(card)));
    }
  });

  it('has all of them in one file for each language and version', () => {
    const cardsOf = (files: string[]) =>
      files.flatMap((file) => read(file).split(/(?=BEGIN:VCARD)/u)).toSorted();
    for (const version of ['.3', ''])
      for (const folder of new Set(pages.map(([address]) => address.replace(/contacts\/.*/u, '').slice(1)))) {
        const single = cardsBelow(`${folder}contacts/+([a-z0-9-])${version}.vcf`);
        expect(cardsOf([`${folder}contacts${version}.vcf`]), folder).toEqual(cardsOf(single));
      }
  });

  it('shows on each page the code that two programs read at 25 mm, and links both cards', async () => {
    for (const [address, page] of pages) {
      const [figure] = page
        .all('figure')
        .filter(({ properties }) => String(properties.className).includes('card-code'));
      const [svg] = figure?.children ?? [];
      const [path] = svg?.type === 'element' ? svg.children : [];
      const drawn = path?.type === 'element' ? String(path.properties['d']) : '';
      const { zxing, jsqr } = await readCode(pictureOf(drawn));
      expect(zxing, address).toEqual([jsqr]);
      expect(qrCode(jsqr ?? '').path, address).toBe(drawn);
      expect(
        readByIcal(jsqr ?? '')[0]?.map(({ name }) => name),
        address,
      ).toEqual(expect.arrayContaining(['FN', 'N', 'ORG', 'URL']));
      const links = page.all('a').filter(({ properties }) => properties.type === 'text/vcard');
      const folder = address.replace(/\/$/u, '');
      expect(links.map(({ properties }) => properties.href)).toEqual([
        expect.stringContaining(`${folder}.vcf`),
        expect.stringContaining(`${folder}.3.vcf`),
      ]);
    }
  });
});

function alike(cards: ReturnType<typeof readByIcal>) {
  const own = /^(?:BEGIN|VERSION|END|REV)$/u;
  return cards.map((card) => card.filter(({ name }) => !own.test(name)));
}

function pictureOf(path: string): string {
  const size = Math.max(...[...path.matchAll(/M\d+ (\d+)/gu)].map(([, y]) => Number(y))) + 1;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
