import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../src/domain/marked-text.ts';
import { typeset } from '../../../src/press/typst.ts';
import { manuscriptsIn } from '../../support/brief-manuscripts.ts';
import { textOfPages } from '../../support/pdf-text.ts';

interface Told {
  heading: Run[];
  figures: { value: Run[] }[][];
  asks: { rows: { title: Run[]; amount: Run[] }[]; totals: { amount: Run[] }[] } | null;
}

interface Run {
  text: string;
}

const languages = ['en', 'fr', 'lo', 'ar'];

describe.each(languages)('in %s, read by PDFium', async (language) => {
  const papers = await manuscriptsIn('content', language);

  it.each(papers.map(({ brief, manuscript }) => [brief.id, manuscript] as const))(
    'title, figures, asks and sums of %s follow each other',
    async (_, manuscript) => {
      const text = plain((await textOfPages(await typeset(manuscript))).join(' '));
      const { heading, figures, asks } = manuscript.versions[0] as Told;
      const inOrder = [
        heading,
        ...figures.flat().map(({ value }) => value),
        ...(asks?.rows.map(({ title }) => title) ?? []),
      ].map(textOf);
      const places = inOrder.map((one, i) => text.indexOf(one, i === 0 ? 0 : undefined));
      expect(inOrder.filter((_one, i) => places[i] === -1)).toEqual([]);
      expect(inOrder.slice(1).every((one, i) => text.indexOf(one, text.indexOf(inOrder[i]!)) !== -1)).toBe(
        true,
      );
      // A sum is read as it is written, in one piece, whatever runs round it.
      const sums = [...(asks?.rows ?? []), ...(asks?.totals ?? [])].map(({ amount }) => textOf(amount));
      let at = 0;
      for (const sum of sums) {
        at = text.indexOf(sum, at);
        expect(at, sum).not.toBe(-1);
        at += sum.length;
      }
    },
  );
});

function textOf(runs: readonly Run[]): string {
  return plain(unmarked(runs.map(({ text }) => text).join('')));
}

// What a reader makes of spaces between words differs where a script writes none.
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, '');
}
