import { escapeXml } from './escape-xml.ts';

/** An element of an XML document: it holds elements, or one text. */
export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: readonly XmlElement[];
  text: string | undefined;
}

/** What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What may stand in an element: nothing, one, or several of it. */
export type Content = XmlElement | undefined | readonly Content[];

/** An element that holds elements. */
export function element(name: string, attributes: Attributes = {}, ...content: Content[]): XmlElement {
  return { name, attributes, children: flat(content), text: undefined };
}

/** An element that holds a text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): XmlElement {
  return { name, attributes, children: [], text };
}

/**
 * An element as XML: one a line, indented by what it stands in. Texts keep their white space.
 * @example writeElement(textElement('narrative', 'Fish & chips')) // '<narrative>Fish &amp; chips</narrative>\n'
 */
export function writeElement({ name, attributes, children, text }: XmlElement, indent = ''): string {
  const start = `${indent}<${name}${writeAttributes(attributes)}`;
  if (text !== undefined) return `${start}>${written(text)}</${name}>\n`;
  if (children.length === 0) return `${start}/>\n`;
  const within = children.map((child) => writeElement(child, `${indent}  `)).join('');
  return `${start}>\n${within}${indent}</${name}>\n`;
}

/** A text without the characters that XML 1.0 does not allow: most control characters, halves of a pair (2.2, Char). */
export function allowedInXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

function flat(content: readonly Content[]): XmlElement[] {
  return content.flatMap((one) => {
    if (one === undefined) return [];
    return isList(one) ? flat(one) : [one];
  });
}

function isList(content: XmlElement | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content);
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${writtenInLine(value)}"`))
    .join('');
}

// A reader makes of a bare carriage return a line break, and of either in an attribute a space (2.11, 3.3.3).
function written(text: string): string {
  return escapeXml(allowedInXml(text)).replaceAll('\r', '&#13;');
}

function writtenInLine(text: string): string {
  return written(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
