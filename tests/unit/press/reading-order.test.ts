import { describe, expect, it } from 'vitest';
import { sinceAnchor } from '../../../src/domain/since.ts';
import { typeset } from '../../../src/press/typst.ts';
import { manuscriptsIn } from '../../support/brief-manuscripts.ts';
import { codesIn } from '../../support/code-readers.ts';
import { textOfPages } from '../../support/pdf-text.ts';
import { lastSheet } from '../../support/printed.ts';

interface Run {
  text: string;
}

/** What a sheet and a booklet both tell in this order. */
interface Told {
  heading: Run[];
  summary: Run[];
  figures: { value: Run[] }[][];
  asks: { title: Run[]; rows: { title: Run[]; amount: Run[] }[]; totals: { amount: Run[] }[] } | null;
}

describe.each(['en', 'fr', 'lo', 'ar'])('in %s, PDFium reads', async (language) => {
  const papers = await manuscriptsIn('content', language);
  const isArabic = language === 'ar';

  it.each(papers.map(({ brief, manuscript }) => [brief.id, manuscript] as const))(
    'title, figures, asks and sums of %s one after the other',
    async (_, manuscript) => {
      const text = plain((await textOfPages(await typeset(manuscript))).join(' '));
      const { heading, figures, asks } = manuscript.versions[0] as Told;
      const rows = asks?.rows ?? [];
      const titles = [heading, ...figures.flat().map(({ value }) => value), ...(asks ? [asks.title] : [])];
      const lists = [
        titles,
        rows.map(({ title }) => title),
        [...rows, ...(asks?.totals ?? [])].map(({ amount }) => amount),
      ];
      for (const list of lists) expectInOrder(text, list.map(isArabic ? arabicOf : textOf));
    },
  );

  // Of a Latin sentence on an Arabic paper PDFium turns round the lines, as it does single words.
  const inArabic = ({ brief }: (typeof papers)[number]) => /\p{Script=Arab}/u.test(brief.summary);
  const read = isArabic ? papers.filter(inArabic) : papers;

  it.each(read)('the sentence below the title of $brief.id as it was written', async ({ manuscript }) => {
    const text = plain((await textOfPages(await typeset(manuscript!))).join(' '));
    const { summary } = manuscript!.versions[0] as Told;
    expect(text).toContain(textOf(summary));
  });

  it.each(papers)(
    'the code of $brief.id, to where its page tells what is newer',
    async ({ brief, manuscript }) => {
      const sheet = await lastSheet(await typeset(manuscript!));
      const prefix = language === 'en' ? '' : `/${language}`;
      const address = `https://briefs.example.org${prefix}${brief.path}#${sinceAnchor(brief.changes)}`;
      expect(await codesIn(sheet)).toEqual([address]);
    },
  );
});

function expectInOrder(text: string, texts: readonly string[]): void {
  let at = 0;
  for (const one of texts) {
    const found = text.indexOf(one, at);
    expect(found, one).not.toBe(-1);
    at = found + one.length;
  }
}

function textOf(runs: readonly Run[]): string {
  return plain(runs.map(({ text }) => text).join(''));
}

// On a line that runs from right to left PDFium turns round what runs the other way, but never a number.
function arabicOf(runs: readonly Run[]): string {
  const text = runs.map((run) => run.text).join('');
  return plain(/[\d.,]*\d/u.exec(text)?.[0] ?? (/\p{Script=Arab}/u.test(text) ? text : text.split(' ')[0]!));
}

// What readers make of the spaces between words differs where a script writes none.
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, '');
}
