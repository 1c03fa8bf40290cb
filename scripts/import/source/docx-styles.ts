import { child, childrenOf, type XmlTree } from './xml-tree.ts';

/** What a style of paragraphs says of them, with what it takes over from others. */
export interface ParagraphStyle {
  name: string;
  /** The level of a heading, from 1. */
  heading?: number | undefined;
  isBold?: boolean | undefined;
  numbering?: { list: string; level: number } | undefined;
}

/** The styles of paragraphs of a document, by their ids. */
export function paragraphStyles(styles: XmlTree | undefined): Map<string, ParagraphStyle> {
  const written = new Map(
    childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  return new Map(Array.from(written.keys(), (id) => [id, resolved(id, written, 0)]));
}

function resolved(id: string, written: ReadonlyMap<string, XmlTree>, depth: number): ParagraphStyle {
  const style = written.get(id);
  const basis = child(style, 'w:basedOn')?.attributes['w:val'];
  const inherited = basis !== undefined && depth < 20 ? resolved(basis, written, depth + 1) : undefined;
  const name = child(style, 'w:name')?.attributes['w:val'] ?? id;
  const properties = child(style, 'w:pPr');
  const bold = child(child(style, 'w:rPr'), 'w:b');
  return {
    name,
    heading: headingLevel(name, properties) ?? inherited?.heading,
    isBold: bold ? isOn(bold) : inherited?.isBold,
    numbering: numberingOf(properties) ?? inherited?.numbering,
  };
}

/** Which list a paragraph stands in, and how deep, from 0. */
export function numberingOf(properties: XmlTree | undefined): { list: string; level: number } | undefined {
  const numbering = child(properties, 'w:numPr');
  const list = child(numbering, 'w:numId')?.attributes['w:val'];
  const level = Number(child(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0);
  return list === undefined
    ? undefined
    : { list, level: Number.isInteger(level) ? Math.min(8, Math.max(0, level)) : 0 };
}

/** Whether a switch such as `w:b` is on. */
export function isOn(element: XmlTree): boolean {
  return !/^(?:0|false|off|none)$/u.test(element.attributes['w:val'] ?? '1');
}

/** The level of a heading by its style's name or its place in the outline; 9 is none. */
export function headingLevel(name: string, properties: XmlTree | undefined): number | undefined {
  const named = /^heading ?([1-6])$/iu.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  if (/^title$/iu.test(name)) return 1;
  if (/^subtitle$/iu.test(name)) return 2;
  const outline = child(properties, 'w:outlineLvl')?.attributes['w:val'];
  return outline !== undefined && /^[0-5]$/u.test(outline) ? Number(outline) + 1 : undefined;
}
