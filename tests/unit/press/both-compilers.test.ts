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
    'sets %s on the same pages, dot for dot and word for word, from either compiler',
    async (_, manuscript) => {
      const [one, two] = [await typeset(manuscript, native), await typeset(manuscript, wasm)];
      expect(pagesOf(two)).toBe(pagesOf(one));
      expect(await textOfPages(two)).toEqual(await textOfPages(one));
      const [drawn, other] = [await pictureOfPages(one), await pictureOfPages(two)];
      expect(other.map((picture, i) => Buffer.from(picture).equals(drawn[i]!))).toEqual(
        drawn.map(() => true),
      );
      expect(marker.test(textIn(one))).toBe(true);
      // What it lacks: there is no way to ask it for the standard.
      expect(marker.test(textIn(two))).toBe(false);
    },
  );
});

const marker = /<pdfuaid:part>1</u;
const textIn = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
