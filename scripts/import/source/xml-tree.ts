import { XmlCData, XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';

/** An element of XML, to be changed and written again. */
export interface XmlTree {
  /** With the usual prefix of its namespace, whatever the document calls it: `w:p`. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlTree | string)[];
}

/**
 * The tree of an XML document. Entities of its own are not expanded, nothing is fetched.
 * @throws where it is no XML
 */
export function xmlTree(bytes: Uint8Array): XmlTree {
  const document = XmlDocument.fromBuffer(bytes);
  try {
    return treeOf(document.root);
  } finally {
    document.dispose();
  }
}

/** A tree as XML. */
export function xmlBytes(tree: XmlTree): Uint8Array {
  const declared = Object.entries(prefixes).map(([uri, prefix]) => ` xmlns:${prefix}="${uri}"`);
  const written = serialised(tree).replace(
    `<${tree.name}`,
    `<${tree.name}${declared.join('')} xmlns:other="other"`,
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${written}`);
}

/** An element. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (XmlTree | string)[]
): XmlTree {
  return { name, attributes, children };
}

/** The first element below this one that goes by a name, directly below it. */
export function child(tree: XmlTree | undefined, name: string): XmlTree | undefined {
  return tree?.children.find((one): one is XmlTree => typeof one !== 'string' && one.name === name);
}

/** The elements directly below this one. */
export function childrenOf(tree: XmlTree | undefined, name?: string): XmlTree[] {
  return (tree?.children ?? []).filter(
    (one): one is XmlTree => typeof one !== 'string' && (name === undefined || one.name === name),
  );
}

/** All elements of a name below this one, in their order. */
export function below(tree: XmlTree | undefined, name: string): XmlTree[] {
  return childrenOf(tree).flatMap((one) => [...(one.name === name ? [one] : []), ...below(one, name)]);
}

/** Namespaces of Word documents with their usual prefixes; of the two that say the same, the one that is written last. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** Strict Open XML names its namespaces otherwise. */
const strict =
  /^http:\/\/purl\.oclc\.org\/ooxml\/(wordprocessingml|officeDocument\/relationships|officeDocument\/math|drawingml\/(?:main|wordprocessingDrawing|picture|chart|diagram))(?:\/main)?$/u;
const strictPrefixes: Readonly<Record<string, string>> = {
  wordprocessingml: 'w',
  'officeDocument/relationships': 'r',
  'officeDocument/math': 'm',
  'drawingml/main': 'a',
  'drawingml/wordprocessingDrawing': 'wp',
  'drawingml/picture': 'pic',
  'drawingml/chart': 'c',
  'drawingml/diagram': 'dgm',
};

function treeOf(found: XmlElement): XmlTree {
  const attributes: Record<string, string> = {};
  for (const attribute of found.attrs) attributes[nameOf(attribute)] = attribute.value;
  const children: (XmlTree | string)[] = [];
  for (let next = found.firstChild; next; next = next.next)
    if (next instanceof XmlElement) children.push(treeOf(next));
    else if (next instanceof XmlText || next instanceof XmlCData) children.push(next.content);
  return { name: nameOf(found), attributes, children };
}

function nameOf({ name, namespaceUri }: { name: string; namespaceUri: string }): string {
  if (namespaceUri === '') return name;
  if (namespaceUri === 'http://www.w3.org/XML/1998/namespace') return `xml:${name}`;
  const prefix = prefixes[namespaceUri] ?? strictPrefixes[strict.exec(namespaceUri)?.[1] ?? ''] ?? 'other';
  return `${prefix}:${name}`;
}

function serialised(tree: XmlTree | string): string {
  if (typeof tree === 'string') return escaped(tree);
  const attributes = Object.entries(tree.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  return `<${tree.name}${attributes.join('')}>${tree.children.map(serialised).join('')}</${tree.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
