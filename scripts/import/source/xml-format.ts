import type { Format } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';

/**
 * The form of a text that is marked up: HTML, or IATI by its root. Undefined where it is not marked up.
 * @param file the name of the file
 * @throws UnreadableDocument where it is XML of another kind
 */
export function xmlFormat(file: string, text: string): Format | undefined {
  const { root, isHtml, isXml } = openingOf(text.replace(/^\uFEFF/u, ''));
  const name = root?.toLowerCase().replace(/^.*:/u, '');
  if (isHtml || name === 'html') return 'html';
  if (name === 'iati-activities') return 'iati';
  if (isXml || (root !== undefined && /\.(?:xml|svg)$/iu.test(file)))
    throw new UnreadableDocument(otherXml(file, name ?? ''));
  if (root !== undefined && /<(?:p|div|body|table|h1|h2|ul|article|section|span|br)[\s/>]/iu.test(text))
    return 'html';
  return undefined;
}

interface Opening {
  root: string | undefined;
  isHtml: boolean;
  isXml: boolean;
}

/** The name of the first element, behind declarations and comments. */
function openingOf(text: string): Opening {
  let at = 0;
  let isXml = false;
  let isHtml = false;
  for (;;) {
    while (/\s/u.test(text.charAt(at))) at += 1;
    if (text.charAt(at) !== '<') return { root: undefined, isHtml, isXml };
    const start = text.slice(at, at + 60);
    isXml ||= start.startsWith('<?xml');
    isHtml ||= /^<!doctype\s+html/iu.test(start);
    const close = start.startsWith('<!--') ? '-->' : start.startsWith('<?') ? '?>' : '>';
    if (!/^<[?!]/u.test(start))
      return { root: /^<([\p{L}_][\p{L}\p{N}_.:-]*)/u.exec(start)?.[1], isHtml, isXml };
    const end = text.indexOf(close, at);
    if (end === -1) return { root: undefined, isHtml, isXml };
    at = end + close.length;
  }
}

function otherXml(file: string, root: string): string {
  if (root === 'iati-organisations')
    return `"${file}" is an IATI organisation file. Only activity files (iati-activities) are read: import the activity file of the same publisher.`;
  if (root === 'worddocument' || root === 'workbook' || root === 'document' || root === 'package')
    return `"${file}" is a document of an office program saved as XML. Open it there, save it as .docx or .xlsx, and import that.`;
  if (root === 'svg') return `"${file}" is a drawing. Import the document that it belongs to.`;
  return `"${file}" is XML, but no IATI activity file: it begins with "${root}". Import the document that it was made from, or an IATI activity file.`;
}
