import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { markdownToHast } from 'satteri';
import { asMeant } from '../../../src/prose/as-meant.ts';
import { repairDocument } from '../repair/repair-document.ts';
import { decodedText } from './encoding.ts';
import { frontMatter } from './front-matter.ts';
import { hastLines } from './hast-lines.ts';
import { endsSoftly, fullWidth, isHardStart } from './soft-ends.ts';
import type { SourceDocument } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';
import { placeOfLines } from './written-lines.ts';

/**
 * Reads a text of Markdown. The simple fields above it become lines of the form `key: value`.
 * @throws {UnreadableDocument} where it holds no words
 */
export function readMarkdown(file: string, bytes: Uint8Array): SourceDocument {
  const { text, repairs } = decodedText(bytes);
  const plain = text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\f\u00a0\u202f]/gu, ' ')
    // What a converter escaped twice.
    .replace(/\\\\(?=[_*$#~])/gu, '\\');
  const { lines: fields, text: body } = frontMatter(plain);
  const { lines, tables, losses } = hastLines(treeOf(body), {
    placeOf: (first, last) => (first === undefined ? 'the text' : placeOfLines(first, last)),
    breaksAt: shortLines(body),
  });
  const all = [...fields, ...lines];
  if (all.length === 0)
    throw new UnreadableDocument(
      `"${file}" holds no text. Look whether it is the right file, and whether it was saved whole.`,
    );
  return repairDocument({ file, format: 'markdown', language: 'und', lines: all, tables, repairs, losses });
}

/**
 * Whether a text is written in Markdown, whatever its file is called: headings with signs before them, links, bold words,
 * tables or escapes, at least two of them.
 */
export function looksLikeMarkdown(text: string): boolean {
  const marks = [
    /^ {0,3}#{1,6} \S/gmu,
    /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:|\/|#)[^)\n]{0,300}\)/gu,
    /(?<![*\\])\*\*[^\s*][^*\n]{0,200}\*\*/gu,
    /^ {0,3}\|?(?: *:?-{3,}:? *\|){1,50} *(?:-{3,})? *$/gmu,
    /<https?:\/\/[^\s>]{1,300}>/gu,
    /\\[$_*#[\]]/gu,
  ];
  const counts = marks.map((mark) => Math.min(2, text.match(mark)?.length ?? 0));
  return (counts[3] ?? 0) > 0 || counts.reduce((sum, count) => sum + count, 0) >= 2;
}

// As the site reads its own texts, but without directives: `SDG:8.1` is no more than that.
function treeOf(body: string): Root {
  const meant = asMeant(outdented(body));
  const root = markdownToHast(meant.text, { features: { frontmatter: false, directive: false } }) as Root;
  meant.restore(root);
  return { ...root, children: root.children.flatMap(read) as RootContent[] };
}

// Four spaces make code of a line; a brief that was copied with its indentation means none.
function outdented(body: string): string {
  const lines = body.split('\n');
  return lines
    .map((line, index) =>
      /^(?: {4,}|\t)\s*\S/u.test(line) && isOutsideList(lines, index) ? line.trimStart() : line,
    )
    .join('\n');
}

function isOutsideList(lines: readonly string[], index: number): boolean {
  for (let above = index - 1; above >= 0 && above > index - 50; above -= 1) {
    const line = lines[above] ?? '';
    if (/^\s*(?:[-*+]|\d{1,9}[.)]) /u.test(line)) return false;
    if (/^\S/u.test(line)) return true;
  }
  return true;
}

// HTML within Markdown, in the place where it stands.
function read(node: RootContent | ElementContent): (RootContent | ElementContent)[] {
  if (node.type === 'raw') return readHtml(node.value, node.position?.start.line ?? 1);
  if (node.type === 'element')
    return [{ ...node, children: node.children.flatMap(read) as ElementContent[] } satisfies Element];
  return [node];
}

function readHtml(html: string, line: number): (RootContent | ElementContent)[] {
  if (/^<br ?\/?>$/iu.test(html)) return [{ type: 'element', tagName: 'br', properties: {}, children: [] }];
  return fromHtml('\n'.repeat(Math.max(0, line - 1)) + html, { fragment: true }).children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
}

// A line that is followed by another without an empty one goes on there, unless it is short where others are full, or a
// label follows.
function shortLines(body: string): (line: number) => boolean {
  const lines = body.split('\n').map((line) => line.replace(/^[\s>*+-]+|\*\*|__/gu, '').trim());
  const width = fullWidth(blocksOf(lines));
  return (number) => {
    const [line = '', next = ''] = [lines[number - 1], lines[number]];
    if (isHardStart(next) || /^\S+@\S/u.test(next)) return true;
    return line.length < 45 && !endsSoftly(line, next, width) && !/^\p{Ll}/u.test(next);
  };
}

function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines)
    if (line === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  return blocks;
}
