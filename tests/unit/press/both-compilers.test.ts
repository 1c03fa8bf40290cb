import { describe, expect, it } from 'vitest';
import { faces } from '../../../src/press/faces.ts';
import { nativeTypst } from '../../../src/press/typst-native.ts';
import { wasmTypst } from '../../../src/press/typst-wasm.ts';
import { pagesOf, typeset } from '../../../src/press/typst.ts';
import { manuscriptsIn } from '../../support/brief-manuscripts.ts';
import { pictureOfPages, textOfPages } from '../../support/pdf-text.ts';

const native = nativeTypst(await faces());
const wasm = await wasmTypst(await faces());

// Where there is no native compiler, there is nothing to compare.
describe.runIf(native).each([
  ['content', 'lo'],
  ['tests/fixtures/full/content', 'en'],
  ['tests/fixtures/arabic/content', 'ar'],
])('%s in %s', async (folder, language) => {
  const papers = await manuscriptsIn(folder, language);

  it.each(papers.map(({ brief, manuscript }) => [brief.id, manuscript!] as const))(
    'sets %s on the same pages, drawn alike and word for word, from either compiler',
    async (_, manuscript) => {
      const [one, two] = [await typeset(manuscript, native), await typeset(manuscript, wasm)];
      expect(pagesOf(two)).toBe(pagesOf(one));
      expect(await textOfPages(two)).toEqual(await textOfPages(one));
      const [drawn, other] = [await pictureOfPages(one), await pictureOfPages(two)];
      // One rounds a hair's breadth otherwise than the other: not one dot in a thousand shows it.
      const apart = drawn.map((picture, i) => shareApart(picture, other[i]!));
      expect(apart.filter((share) => share > 0.001)).toEqual([]);
      expect(marker.test(textIn(one))).toBe(true);
      // What it lacks: there is no way to ask it for the standard.
      expect(marker.test(textIn(two))).toBe(false);
    },
  );
});

const marker = /<pdfuaid:part>1</u;
const textIn = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

function shareApart(one: Uint8Array, two: Uint8Array): number {
  expect(two).toHaveLength(one.length);
  return one.reduce((count, dot, i) => (dot === two[i] ? count : count + 1), 0) / one.length;
}
