import { child, childrenOf, element, type XmlTree } from './xml-tree.ts';

/**
 * A row of a table with all of its cells: those that it leaves out before or behind its own are empty ones, so that every
 * figure stays below its year; those that are merged side by side the old way are one.
 * @param within what stands in it
 */
export function evenRow(row: XmlTree, within: readonly (XmlTree | string)[]): XmlTree {
  const properties = child(row, 'w:trPr');
  const cells = merged(
    within.filter((one): one is XmlTree => typeof one !== 'string' && one.name === 'w:tc'),
  );
  const missing = (name: string) => Array.from({ length: countIn(properties, name) }, emptyCell);
  const head = child(properties, 'w:tblHeader');
  const kept = element('w:trPr', {}, ...(head ? [head] : []));
  return { ...row, children: [kept, ...missing('w:gridBefore'), ...cells, ...missing('w:gridAfter')] };
}

function countIn(properties: XmlTree | undefined, name: string): number {
  const count = Number(child(properties, name)?.attributes['w:val'] ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 63) : 0;
}

function emptyCell(): XmlTree {
  return element('w:tc', {}, element('w:tcPr', {}), element('w:p', {}));
}

// Old documents merge cells side by side by marking each; the first of them spans the rest.
function merged(cells: readonly XmlTree[]): XmlTree[] {
  const kept: XmlTree[] = [];
  for (const cell of cells) {
    const mark = child(child(cell, 'w:tcPr'), 'w:hMerge');
    const last = kept.at(-1);
    if (last && mark && mark.attributes['w:val'] !== 'restart') kept[kept.length - 1] = wider(last);
    else kept.push(cell);
  }
  return kept;
}

function wider(cell: XmlTree): XmlTree {
  const properties = child(cell, 'w:tcPr');
  const span = Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) + 1;
  const others = childrenOf(properties).filter(({ name }) => name !== 'w:gridSpan');
  const changed = element('w:tcPr', {}, element('w:gridSpan', { 'w:val': String(span) }), ...others);
  return { ...cell, children: [changed, ...cell.children.filter((one) => one !== properties)] };
}
