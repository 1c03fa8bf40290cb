import { evenRow } from './docx-rows.ts';
import { below, child, childrenOf, element, type XmlTree } from './xml-tree.ts';

/** What was met in a part of a document that is not in its text. */
export interface Met {
  deletions: number;
  insertions: number;
  hidden: number;
  formulas: string[];
  charts: number;
  objects: number;
  included: number;
}

/** Nothing met yet. */
export function nothingMet(): Met {
  return { deletions: 0, insertions: 0, hidden: 0, formulas: [], charts: 0, objects: 0, included: 0 };
}

/**
 * A part of a Word document in the few elements that mammoth reads without losing anything: what it would drop with its
 * words (directions, fields, tags, shapes) is unwrapped, cells that a row leaves out at its ends are there, tracked
 * changes are accepted.
 */
export function plainPart(tree: XmlTree, met: Met): XmlTree {
  return { ...tree, children: plain(tree.children, met) };
}

function plain(nodes: readonly (XmlTree | string)[], met: Met): (XmlTree | string)[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : plainElement(node, met)));
}

/** Elements that mammoth reads, with what they hold; and those that hold words or properties and nothing else. */
const read = new Set(
  'w:document w:body w:footnotes w:footnote w:endnotes w:endnote w:hdr w:ftr w:p w:tbl w:tc w:hyperlink w:pict w:object v:shape v:textbox v:group v:rect v:roundrect w:txbxContent'.split(
    ' ',
  ),
);
const whole = new Set(
  'w:pPr w:tblPr w:tblGrid w:tcPr w:rPr w:sectPr w:t w:instrText w:fldChar w:tab w:br w:noBreakHyphen w:softHyphen w:sym w:footnoteReference w:endnoteReference v:imagedata'.split(
    ' ',
  ),
);
const dropped = new Set(
  'w:moveFrom w:delText w:delInstrText w:bookmarkStart w:bookmarkEnd w:commentReference w:rt w:sdtPr w:sdtEndPr w:customXmlPr w:smartTagPr w:fldData m:ctrlPr w:annotationRef w:footnoteRef w:endnoteRef w:pgNum v:textpath'.split(
    ' ',
  ),
);

function plainElement(node: XmlTree, met: Met): XmlTree[] {
  const { name } = node;
  if (whole.has(name)) return [node];
  const special = specials[name];
  if (special) return special(node, met);
  if (name === 'w:del' || dropped.has(name)) {
    if (name === 'w:del' && hasWords(node)) met.deletions += 1;
    return [];
  }
  if (name === 'w:ins' && hasWords(node)) met.insertions += 1;
  if (!read.has(name)) return unwrapped(node, met);
  return [{ ...node, children: plain(node.children, met) }];
}

function unwrapped(node: XmlTree, met: Met): XmlTree[] {
  return plain(node.children, met) as XmlTree[];
}

const specials: Readonly<Record<string, (node: XmlTree, met: Met) => XmlTree[]>> = {
  'w:r': plainRun,
  'w:tr': plainTableRow,
  'w:fldSimple': plainField,
  'mc:AlternateContent': (node, met) => alternative(node).flatMap((one) => unwrapped(one, met)),
  'w:drawing': plainDrawing,
  'w:ptab': () => [element('w:tab', {})],
  'w:cr': () => [element('w:br', {})],
  'm:t': (node) => [element('w:t', { 'xml:space': 'preserve' }, ...node.children)],
  'm:r': (node, met) => [element('w:r', {}, ...unwrapped(node, met))],
  'm:sup': (node, met) => raised(unwrapped(node, met), 'superscript'),
  'm:sub': (node, met) => raised(unwrapped(node, met), 'subscript'),
  'm:oMath': plainFormula,
  'w:altChunk': (_, met) => {
    met.included += 1;
    return [];
  },
};

function plainRun(node: XmlTree, met: Met): XmlTree[] {
  const properties = child(node, 'w:rPr');
  const vanish = child(properties, 'w:vanish');
  if (vanish && !/^(?:0|false|off)$/u.test(vanish.attributes['w:val'] ?? '1')) {
    if (hasWords(node)) met.hidden += 1;
    return [];
  }
  const children = plain(node.children, met);
  const how = raisedHow(properties);
  return how === undefined ? [{ ...node, children }] : raised([{ ...node, children }], how);
}

// Some programs raise figures by hand: smaller, and so many points above the line.
function raisedHow(properties: XmlTree | undefined): string | undefined {
  const points = Number(child(properties, 'w:position')?.attributes['w:val'] ?? 0);
  if (!points || !child(properties, 'w:sz') || child(properties, 'w:vertAlign')) return undefined;
  return points > 0 ? 'superscript' : 'subscript';
}

function plainTableRow(node: XmlTree, met: Met): XmlTree[] {
  if (child(child(node, 'w:trPr'), 'w:del')) {
    met.deletions += 1;
    return [];
  }
  return [evenRow(node, plain(node.children, met))];
}

// A field in one element, written as the three parts that mammoth knows, so that a link stays one.
function plainField(node: XmlTree, met: Met): XmlTree[] {
  const sign = (type: string) => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));
  const instruction = element('w:r', {}, element('w:instrText', {}, node.attributes['w:instr'] ?? ''));
  return [sign('begin'), instruction, sign('separate'), ...unwrapped(node, met), sign('end')];
}

// Of the same thing in two spellings, the first that holds words or a picture.
function alternative(node: XmlTree): XmlTree[] {
  const choices = [...childrenOf(node, 'mc:Choice'), ...childrenOf(node, 'mc:Fallback')];
  const full = choices.find((one) => hasWords(one) || below(one, 'pic:pic').length > 0);
  return full ? [full] : choices.slice(0, 1);
}

// Text boxes of a drawing as those of the older kind, which mammoth reads; a picture stays.
function plainDrawing(node: XmlTree, met: Met): XmlTree[] {
  if (below(node, 'c:chart').length > 0 || below(node, 'dgm:relIds').length > 0) met.charts += 1;
  const boxes = below(node, 'w:txbxContent').map((box) =>
    element(
      'w:pict',
      {},
      element('v:shape', {}, element('v:textbox', {}, { ...box, children: plain(box.children, met) })),
    ),
  );
  return below(node, 'pic:pic').length > 0 ? [withoutBoxes(node), ...boxes] : boxes;
}

function withoutBoxes(node: XmlTree): XmlTree {
  const kept = node.children.filter((one) => typeof one === 'string' || one.name !== 'w:txbxContent');
  return { ...node, children: kept.map((one) => (typeof one === 'string' ? one : withoutBoxes(one))) };
}

function plainFormula(node: XmlTree, met: Met): XmlTree[] {
  met.formulas.push(wordsOf(node));
  return unwrapped(node, met);
}

function raised(runs: readonly XmlTree[], how: string): XmlTree[] {
  const properties = element('w:rPr', {}, element('w:vertAlign', { 'w:val': how }));
  return runs.map((run) => ({
    ...run,
    children: [properties, ...run.children.filter((one) => typeof one === 'string' || one.name !== 'w:rPr')],
  }));
}

function hasWords(node: XmlTree): boolean {
  return wordsOf(node).trim() !== '';
}

/** All words of an element, those that were deleted as well. */
export function wordsOf(node: XmlTree): string {
  return node.children
    .map((one) =>
      typeof one === 'string' ? (/^[wm]:(?:t|delText)$/u.test(node.name) ? one : '') : wordsOf(one),
    )
    .join('');
}
