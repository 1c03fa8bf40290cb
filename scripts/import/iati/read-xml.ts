import {
  ParseOption,
  XmlDocument,
  XmlElement,
  XmlLibError,
  XmlText,
  XmlCData,
  type XmlAttribute,
} from 'libxml2-wasm';
import { ownNamespace } from '../../../src/formats/iati/namespace.ts';
import { UnreadableDocument } from '../source/unreadable.ts';
import { linesOfElements } from './element-lines.ts';
import type { IatiElement } from './element.ts';

/** An IATI file that is open; whoever opened it closes it. */
export interface IatiFile {
  /** The name of its root: `iati-activities`. */
  root: string;
  /** Its activities, one at a time: the file may be larger than what is drafted from it. */
  activities(): Generator<IatiElement>;
  close(): void;
}

/**
 * Opens an IATI file. Nothing that it names is fetched or expanded: one that begins with a document type is refused.
 * @throws UnreadableDocument in words, with the line, where it is no XML or no file of IATI
 */
export function openIati(bytes: Uint8Array, file: string): IatiFile {
  refuseDocumentType(bytes, file);
  const document = parsed(bytes, file);
  const { root } = document;
  if (document.dtd !== null || !/^iati-(?:activit(?:ies|y)|organisations?)$/u.test(root.name)) {
    document.dispose();
    throw new UnreadableDocument(
      `"${file}" is XML, but not an IATI file: it begins with <${root.name}>. Import a file that begins with <iati-activities>.`,
    );
  }
  const linesFrom = linesOfElements(bytes);
  return {
    root: root.name,
    *activities() {
      const lines = linesFrom?.();
      if (root.name !== 'iati-activity') lines?.next();
      for (const one of root.name === 'iati-activity' ? [root] : elementsIn(root)) {
        const element = light(one, { standard: root.namespaceUri, lines });
        if (one.name === 'iati-activity') yield element;
      }
    },
    close: () => document.dispose(),
  };
}

const options =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_BIG_LINES;

function parsed(bytes: Uint8Array, file: string): XmlDocument {
  try {
    return XmlDocument.fromBuffer(bytes, { option: options });
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const [fault] = error.details;
    const where = fault === undefined ? '' : ` on line ${fault.line}`;
    const what = fault === undefined ? '' : ` (${fault.message.trim().replace(/\.$/u, '')})`;
    throw new UnreadableDocument(
      `"${file}" is broken${where}: a mark is missing or wrong there${what}. Ask whoever published it for a whole file, or mend that line, and import it again.`,
    );
  }
}

// A document type may define words that stand for others without end, or name files to be read.
function refuseDocumentType(bytes: Uint8Array, file: string): void {
  // In UTF-16 every other byte is empty, which changes none of the signs that are looked for.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).replaceAll('\u0000', '');
  const prolog = start.replace(/<!--(?:[^-]|-(?!->))*-->|<\?(?:[^?]|\?(?!>))*\?>/gu, '');
  if (!/^[^<]*<!doctype/iu.test(prolog)) return;
  throw new UnreadableDocument(
    `"${file}" begins with a document type (<!DOCTYPE …>), which no IATI file has and which may hide words that are not in it. Take that part out, and import it again.`,
  );
}

interface Reading {
  /** The name space of the standard's own elements. */
  standard: string;
  /** Of the elements in their order, where the parser does not count that far. */
  lines: Iterator<number> | undefined;
}

function light(element: XmlElement, reading: Reading, within = ''): IatiElement {
  const name = nameOf(element, reading.standard);
  const line = lineOf(element, reading);
  const children: IatiElement[] = [];
  let text = '';
  for (let node = element.firstChild; node; node = node.next)
    if (node instanceof XmlElement) children.push(light(node, reading, name));
    else if (node instanceof XmlText || node instanceof XmlCData) text += node.content;
  return { name, within, line, attributes: attributesOf(element), children, text };
}

function lineOf(element: XmlElement, { lines }: Reading): number {
  const next = lines?.next();
  return next?.done === false ? next.value : element.line;
}

function nameOf({ name, namespaceUri, prefix }: XmlElement, standard: string): string {
  if (namespaceUri === ownNamespace) return `own:${name}`;
  return namespaceUri === standard || namespaceUri === '' ? name : `${prefix}:${name}`;
}

function attributesOf(element: XmlElement): Record<string, string> {
  const found = element.attrs.map((attribute): [string, string] => [
    attributeName(attribute),
    attribute.content,
  ]);
  return Object.fromEntries(found.filter(([name]) => name !== ''));
}

function attributeName({ name, namespaceUri, prefix }: XmlAttribute): string {
  if (namespaceUri === ownNamespace) return `own:${name}`;
  if (prefix === 'xml') return `xml:${name}`;
  return namespaceUri === '' ? name : '';
}

function* elementsIn(parent: XmlElement): Generator<XmlElement> {
  for (let node = parent.firstChild; node; node = node.next) if (node instanceof XmlElement) yield node;
}
