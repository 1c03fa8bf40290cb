import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { repairDocument } from '../repair/repair-document.ts';
import { attribute, elementsBelow, textBelow } from './elements.ts';
import { decodedText } from './encoding.ts';
import { hastLines } from './hast-lines.ts';
import { siteFurniture } from './main-content.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';
import { placeOfLines } from './written-lines.ts';

/**
 * Reads a page of the web, as it was saved. Nothing in it is run or fetched. What belongs to the site around its text is
 * told from it as furniture.
 * @throws {UnreadableDocument} where it holds no words
 */
export function readHtml(file: string, bytes: Uint8Array): SourceDocument {
  const { text, repairs } = decodedText(bytes, declaredEncoding(bytes));
  const root = parse(file, text);
  const language = languageOf(root);
  const { lines, tables, losses } = hastLines(root, {
    placeOf: (line) => (line === undefined ? 'the page' : placeOfLines(line)),
    language,
    furniture: siteFurniture(root),
  });
  if (lines.length === 0) throw new UnreadableDocument(noWords(file));
  if (lines.every(({ kind }) => kind === 'furniture')) throw new UnreadableDocument(onlyMenus(file));
  const head = headLines(root, lines);
  return repairDocument({
    file,
    format: 'html',
    language,
    lines: [...head, ...lines],
    tables,
    repairs,
    losses,
  });
}

function parse(file: string, text: string): Root {
  try {
    return fromHtml(text.replace(/\r\n?/gu, '\n'));
  } catch {
    throw new UnreadableDocument(
      `"${file}" is built in a way that cannot be read. Open it in a browser, copy its text into a Word document, and import that.`,
    );
  }
}

function noWords(file: string): string {
  return `"${file}" holds no text. A page that is put together in the browser is often saved without its text: open it, copy the text into a Word document, and import that.`;
}

function onlyMenus(file: string): string {
  return `"${file}" holds only the menus of a site, and no text. Open the page in a browser, copy its text into a Word document, and import that.`;
}

// Within the first bytes, as browsers look for it.
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const found =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/iu.exec(
      head,
    );
  const name = (found?.[1] ?? found?.[2])?.toLowerCase();
  // A page that could say so is not in UTF-16.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

function languageOf(root: Root): string {
  const [html] = elementsBelow(root, ({ tagName }) => tagName === 'html');
  const language =
    html && (attribute(html, 'lang') ?? attribute(html, 'xmlLang'))?.trim().replaceAll('_', '-');
  return language !== undefined && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu.test(language) ? language : 'und';
}

// The title without the name of the site, and what search engines show, where the page itself does not say the same.
function headLines(root: Root, lines: readonly SourceLine[]): SourceLine[] {
  const said = new Set(lines.map(({ text }) => text.toLowerCase()));
  const [titled] = elementsBelow(root, ({ tagName }) => tagName === 'title');
  const title = titled ? textOf(textBelowTitle(titled)) : '';
  const [described] = elementsBelow(
    root,
    (element) => element.tagName === 'meta' && attribute(element, 'name')?.toLowerCase() === 'description',
  );
  const description = described ? textOf(attribute(described, 'content') ?? '') : '';
  const isSaid = (text: string) => text === '' || said.has(text.toLowerCase());
  return [
    ...(isSaid(title) || title.split(/ [|–—·-] /u).some((part) => said.has(part.toLowerCase()))
      ? []
      : [{ text: title, place: 'head, title', kind: 'caption' } as const]),
    ...(isSaid(description)
      ? []
      : [{ text: description, place: 'head, description', kind: 'caption' } as const]),
  ];
}

function textBelowTitle(title: Parameters<typeof textBelow>[0]): string {
  return 'children' in title ? title.children.map((child) => textBelow(child)).join('') : '';
}

function textOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
