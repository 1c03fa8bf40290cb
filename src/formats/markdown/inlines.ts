import type { Inline, Node, Words } from '../booklet/node.ts';
import { codeSpan, lineStart, linkAddress, markdownText } from './escape.ts';

/** The notes of a text, by the number each has: they stand at its end. */
export type Notes = Map<string, { number: number; nodes: Node[] }>;

/** What stands in a line, as Markdown; its notes are put with the others. */
export function inlines(text: readonly Inline[], notes: Notes): string {
  const lines: Inline[][] = [[]];
  for (const one of text)
    if ('kind' in one && one.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(one);
  return lines
    .map((line) => lineStart(styled(line, styles, notes).trim()))
    .filter(Boolean)
    .join('\\\n');
}

/** The same in one line, for where there can be no other. */
export function oneLine(text: readonly Inline[], notes: Notes): string {
  return inlines(text, notes).replaceAll('\\\n', ' ');
}

type Style = keyof Pick<Words, 'href' | 'isStrong' | 'isEmphasis' | 'isStruck' | 'isCode'>;

/** From the outermost to the innermost. */
const styles: readonly Style[] = ['href', 'isStrong', 'isEmphasis', 'isStruck', 'isCode'];

function styled(text: readonly Inline[], [style, ...others]: readonly Style[], notes: Notes): string {
  if (style === undefined) return text.map((one) => plain(one, notes)).join('');
  const pieces = inOneStyle(text, style).map((group) => {
    const value = styleOf(group[0], style);
    if (style === 'isCode' && value !== undefined)
      return {
        said: codeSpan(group.map((one) => ('text' in one ? one.text : '')).join('')),
        isMarked: false,
      };
    const said = styled(group, others, notes);
    return { said: wrapped(said, style, value), isMarked: style !== 'href' && value !== undefined };
  });
  return joined(pieces);
}

function inOneStyle(text: readonly Inline[], style: Style): Inline[][] {
  const groups: Inline[][] = [];
  for (const one of text) {
    const last = groups.at(-1);
    if (last && styleOf(last[0], style) === styleOf(one, style)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function styleOf(one: Inline | undefined, style: Style): string | true | undefined {
  return one && 'text' in one ? one[style] : undefined;
}

const marks: Readonly<Record<Exclude<Style, 'href' | 'isCode'>, string>> = {
  isStrong: '**',
  isEmphasis: '*',
  isStruck: '~~',
};

// White space stands outside the marks, which would be signs of their own beside it.
function wrapped(said: string, style: Style, value: string | true | undefined): string {
  const words = said.trim();
  if (value === undefined || words === '' || style === 'isCode') return said;
  const [before = '', after = ''] = said.split(words, 2);
  if (style === 'href') return `${before}[${words}](${linkAddress(String(value))})${after}`;
  return before + marks[style] + words + marks[style] + after;
}

/**
 * Marks beside a letter mark nothing where punctuation stands within them (CommonMark 0.31, 6.2): that letter is written
 * as its number, whose signs are punctuation too.
 */
function joined(pieces: readonly { said: string; isMarked: boolean }[]): string {
  return pieces.reduce((line, { said, isMarked }, i) => {
    const isAfter = (pieces[i - 1]?.isMarked ?? false) && endsInPunctuation.test(line);
    const isBefore = isMarked && beginsInPunctuation.test(said);
    return (
      (isBefore ? line.replace(/[^\s\p{P}\p{S}]$/u, asNumber) : line) +
      (isAfter ? said.replace(/^[^\s\p{P}\p{S}]/u, asNumber) : said)
    );
  }, '');
}

const endsInPunctuation = /[\p{P}\p{S}](?:\*{1,3}|~~)$/u;
const beginsInPunctuation = /^(?:\*{1,3}|~~)[\p{P}\p{S}]/u;

function asNumber(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

function plain(one: Inline, notes: Notes): string {
  if (!('kind' in one)) return markdownText(one.text);
  // What paper says of where a link leads, the link itself says here.
  if (one.kind === 'break' || one.id.startsWith('to ')) return '';
  const known = notes.get(one.id) ?? { number: notes.size + 1, nodes: one.nodes ?? [] };
  notes.set(one.id, known);
  return `[^${known.number}]`;
}
