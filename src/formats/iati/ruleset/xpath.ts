import { XmlXPath, type XmlElement } from 'libxml2-wasm';

// There are as many as a ruleset has expressions, and each is compiled once.
const compiled = new Map<string, XmlXPath>();

/** Whether an XPath is true of an element: a set of nodes is, where it has any. */
export function isTrue(element: XmlElement, xpath: string): boolean {
  return element.eval(compile(`boolean(${xpath})`)) === true;
}

/** The elements that an XPath finds. */
export function elementsAt(element: XmlElement, xpath: string): XmlElement[] {
  return element.find(compile(xpath)) as XmlElement[];
}

/** What stands in the elements and attributes that any of some XPaths finds, in the order of the document. */
export function textsAt(element: XmlElement, paths: readonly string[]): string[] {
  return paths.length === 0 ? [] : element.find(compile(paths.join(' | '))).map(({ content }) => content);
}

/** A text as XPath 1.0 writes it, which knows no escapes. */
export function literal(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  return `concat(${text
    .split("'")
    .map((part) => `'${part}'`)
    .join(`, "'", `)})`;
}

function compile(xpath: string): XmlXPath {
  const known = compiled.get(xpath) ?? XmlXPath.compile(xpath);
  compiled.set(xpath, known);
  return known;
}
