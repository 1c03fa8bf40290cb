import type { LineShape } from './line-words.ts';
import type { ListNumbers } from './docx-numbering.ts';
import { headingLevel, numberingOf, type ParagraphStyle } from './docx-styles.ts';
import { child, childrenOf, element, type XmlTree } from './xml-tree.ts';

/** What is known of a document's paragraphs, by the names of the bookmarks that were put into them. */
export type Marks = Map<string, Partial<LineShape>>;

/** What a document says of its paragraphs beside them. */
export interface Around {
  styles: ReadonlyMap<string, ParagraphStyle>;
  numbers: ListNumbers;
}

/**
 * A part of a document with a bookmark in each paragraph, by which its place and kind are known in the HTML that becomes
 * of it, and with the numbers that Word prints before items where they say something.
 * @param within where the paragraphs stand if not in the text: `footnote 2`
 */
export function markedPart(tree: XmlTree, marks: Marks, around: Around, within?: string): XmlTree {
  const counted: Counted = { paragraphs: 0, tables: 0 };
  return marked(tree, {
    marks,
    around,
    counted,
    place: within === undefined ? undefined : () => within,
    isNote: within !== undefined,
  });
}

interface Counted {
  paragraphs: number;
  tables: number;
}

interface Marking {
  marks: Marks;
  around: Around;
  counted: Counted;
  /** Where a paragraph stands that is not one of the text itself. */
  place: (() => string) | undefined;
  isNote?: boolean;
}

function marked(tree: XmlTree, marking: Marking): XmlTree {
  if (tree.name === 'w:p') return markedParagraph(tree, marking);
  if (tree.name === 'w:tbl') return markedTable(tree, marking);
  return {
    ...tree,
    children: tree.children.map((one) => (typeof one === 'string' ? one : marked(one, marking))),
  };
}

function markedTable(table: XmlTree, marking: Marking): XmlTree {
  if (marking.place)
    return {
      ...table,
      children: table.children.map((one) => (typeof one === 'string' ? one : marked(one, marking))),
    };
  marking.counted.tables += 1;
  const number = marking.counted.tables;
  let row = 0;
  return {
    ...table,
    children: childrenOf(table).map((one) =>
      one.name === 'w:tr' ? markedRow(one, marking, `table ${number}, row ${(row += 1)}`) : one,
    ),
  };
}

function markedRow(row: XmlTree, marking: Marking, place: string): XmlTree {
  let column = 1;
  const children = childrenOf(row).map((cell) => {
    if (cell.name !== 'w:tc') return cell;
    const here = `${place}, column ${column}`;
    column += Number(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1;
    return {
      ...cell,
      children: childrenOf(cell).map((one) => marked(one, { ...marking, place: () => here })),
    };
  });
  return { ...row, children };
}

function markedParagraph(paragraph: XmlTree, marking: Marking): XmlTree {
  const { marks, around, counted } = marking;
  if (!marking.place) counted.paragraphs += 1;
  const place = marking.place?.() ?? `paragraph ${counted.paragraphs}`;
  const properties = child(paragraph, 'w:pPr');
  const name = `mark-${marks.size + 1}`;
  const style = around.styles.get(child(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  marks.set(name, { place, ...(marking.isNote && { kind: 'paragraph' }), ...shapeOf(style, properties) });
  const inBoxes = { ...marking, place: () => `a text box at ${place}` };
  const others = childrenOf(paragraph)
    .filter((one) => one !== properties)
    .map((one) => marked(one, inBoxes));
  const bookmark = element('w:bookmarkStart', { 'w:id': String(marks.size), 'w:name': name });
  const label = labelOf(style, properties, around.numbers);
  const printed =
    label === undefined ? [] : [element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, `${label} `))];
  return { ...paragraph, children: [...(properties ? [properties] : []), bookmark, ...printed, ...others] };
}

function shapeOf(style: ParagraphStyle | undefined, properties: XmlTree | undefined): Partial<LineShape> {
  const name = style?.name.toLowerCase() ?? '';
  if (/^(?:toc|contents|table of figures|index)\b/u.test(name)) return { kind: 'furniture' };
  const level = headingLevel('', properties) ?? style?.heading;
  if (level !== undefined) return { kind: 'heading', level };
  const bold = style?.isBold ? { isBold: true } : {};
  if (name === 'caption') return { kind: 'caption', ...bold };
  return /^(?:intense )?quote$|^block text$|^quotations$/u.test(name) ? { kind: 'quote', ...bold } : bold;
}

function labelOf(
  style: ParagraphStyle | undefined,
  properties: XmlTree | undefined,
  numbers: ListNumbers,
): string | undefined {
  const numbering = numberingOf(properties) ?? style?.numbering;
  return numbering === undefined ? undefined : numbers.next(numbering.list, numbering.level);
}
