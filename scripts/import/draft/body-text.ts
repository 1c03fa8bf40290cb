import { lineStart, linkAddress, markdownText } from '../../../src/formats/markdown/escape.ts';
import type { SourceLine } from '../source/source-document.ts';

/**
 * Lines of a document as a text in Markdown: nothing in them does anything there.
 * @example bodyText([heading('Outputs', 1), item('Wells')]) // '## Outputs\n\n- Wells'
 */
export function bodyText(lines: readonly SourceLine[]): string {
  const levels = lines.flatMap(({ kind, level }) => (kind === 'heading' ? [level ?? 2] : []));
  const top = Math.min(...levels);
  let below = 1;
  const blocks = lines.map((line) => {
    const words = wordsOf(line);
    if (words === '') return { text: '', isItem: false };
    if (line.kind === 'heading') {
      // A level below the one above, never further: a heading that skips one is a mistake in a text.
      below = Math.min((line.level ?? 2) - top + 2, below + 1, 6);
      return { text: `${'#'.repeat(below)} ${lineStart(words)}`, isItem: false };
    }
    if (line.kind === 'item' || line.kind === 'cell') return { text: `- ${lineStart(words)}`, isItem: true };
    return { text: `${line.kind === 'quote' ? '> ' : ''}${lineStart(words)}`, isItem: false };
  });
  return blocks
    .filter(({ text }) => text !== '')
    .map(({ text, isItem }, i, all) => {
      if (i === 0) return text;
      return `${isItem && all[i - 1]?.isItem ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}

// Links to elsewhere stay links, each where its words stand.
function wordsOf({ text, links = [] }: SourceLine): string {
  let rest = text;
  let written = '';
  for (const { text: label, href } of links) {
    const at = rest.indexOf(label);
    if (label.trim() === '' || at === -1 || !/^(?:https?:\/\/|mailto:)\S+$/iu.test(href)) continue;
    written += `${plain(rest.slice(0, at))}[${plain(label)}](${linkAddress(href)})`;
    rest = rest.slice(at + label.length);
  }
  return `${written}${plain(rest)}`.trim();
}

// A name behind colons would be a piece of a page (`:name[…]`); behind two or more it would be taken for one that is misspelt.
function plain(text: string): string {
  const gaps = /^(\s*).*?(\s*)$/su.exec(text);
  const words = markdownText(text)
    .replace(/:{2,}(?=\p{L})/gu, ': ')
    .replace(/(?<!:):(?=\p{L})/gu, '\\:');
  return `${gaps?.[1] ? ' ' : ''}${words.trim()}${gaps?.[2] && text.trim() !== '' ? ' ' : ''}`;
}
