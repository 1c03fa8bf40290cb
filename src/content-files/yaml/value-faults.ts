import { isAlias, isCollection, isMap, isScalar, type Document, type Node, type Pair } from 'yaml';
import { cutByCommas, isCutOff } from './cut-by-commas.ts';
import { quoted } from '../../domain/quoted.ts';
import { endOf, eachNode, keyText, startOf, type Placed } from './tree.ts';

/** One value of a YAML file that cannot be taken; everything around it can. */
export interface ValueFault {
  /** In characters from the start of the YAML. */
  offset: number;
  message: string;
  /** Whether turning the tree into plain data would hang, or never end. */
  fatal: boolean;
}

const deepest = 40;

/** Values and names of fields that mean something else in YAML than in the eyes of those who write them. */
export function valueFaults(
  document: Document,
  source: string,
  lineAt: (offset: number) => number,
): ValueFault[] {
  const anchors = new Map<string, { node: Node; used: boolean; offset: number }>();
  const faults: ValueFault[] = [];
  const add = (offset: number, message: string, fatal = false) => faults.push({ offset, message, fatal });
  for (const placed of eachNode(document.contents)) {
    const { node, depth } = placed;
    const start = startOf(node) ?? 0;
    if (depth > deepest) {
      add(start, 'too many lists or groups stand inside each other; write fewer levels', true);
      break;
    }
    for (const { offset, message, fatal } of keyFaults(placed)) add(offset, message, fatal);
    for (const { offset, message } of [...cutByCommas(node, source), ...twice(placed, lineAt)])
      add(offset, message);
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (anchor) anchor.used = true;
      if (!anchor) add(start, startsWith('*', 'an asterisk', source, start), true);
      else if (start < (endOf(anchor.node) ?? 0))
        add(start, 'a *name stands inside what it names; write the values out', true);
      continue;
    }
    if (node.anchor !== undefined)
      anchors.set(node.anchor, { node, used: false, offset: source.lastIndexOf('&', start) });
    if (node.tag !== undefined) {
      const offset = tagStart(source, start);
      add(offset, startsWith('!', 'an exclamation mark', source, offset));
    }
    const block = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
    if (block && node.value === '')
      add(
        start,
        'a | or > starts a text of several lines, and none follows; write the text on the next line, indented, or put the value in quotes',
      );
  }
  for (const { used, offset } of anchors.values())
    if (!used) add(offset, startsWith('&', 'an ampersand', source, offset));
  return faults;
}

function keyFaults({ node, keyOf }: Placed): ValueFault[] {
  if (!keyOf) return [];
  const offset = startOf(node) ?? 0;
  const fault = (message: string, fatal = false) => [{ offset, message, fatal }];
  if (isCollection(node) || isAlias(node))
    return fault('the name of a field may not be a list or a group; write name: value', true);
  if (isScalar(node) && node.value === null)
    return fault('there is no name before the colon; write name: value, or put the text in quotes');
  if (keyText(node) === '<<') return fault('<< is not read here; write the fields themselves');
  return [];
}

function twice(
  { node, path }: Placed,
  lineAt: (offset: number) => number,
): { offset: number; message: string }[] {
  if (!isMap(node)) return [];
  const inList = typeof path().at(-1) === 'number';
  const hyphen = inList ? ', or put a hyphen and a space where a new thing of the list begins' : '';
  const seen = new Map<string, number>();
  return node.items.flatMap((pair: Pair) => {
    const { key } = pair;
    const name = keyText(key);
    if (name === undefined || (node.flow === true && isCutOff(pair))) return [];
    const offset = startOf(key) ?? 0;
    const first = seen.get(name);
    seen.set(name, first ?? offset);
    if (first === undefined) return [];
    const lines = [first, offset].map(lineAt);
    const where = lines[0] === lines[1] ? '' : `, on line ${lines.join(' and on line ')}`;
    return [{ offset, message: `${name} stands twice${where}; take one out${hyphen}` }];
  });
}

/** What to say of a value that begins with a sign that YAML keeps for itself. */
export function startsWith(sign: string, called: string, source: string, offset: number): string {
  const text = /^[^\n]*/u.exec(source.slice(offset, offset + 200))?.[0].trim() ?? '';
  const inBrackets = /[[{,][^\n]*$/u.test(source.slice(source.lastIndexOf('\n', offset) + 1, offset));
  // Whether what stands behind a number sign belongs to the text is for its author to say.
  const isUnclear = text.length > 100 || inBrackets || /\s#/u.test(text);
  return `a value may not start with ${called} (${sign}); put it in quotes${isUnclear ? '' : `: ${quoted(text)}`}`;
}

// A tag stands before its value, on the same line or above it, an anchor maybe between.
function tagStart(source: string, start: number): number {
  const before = source.slice(Math.max(0, start - 500), start);
  const tag = /![^\s]*\s+(?:&\S+\s+)?$/u.exec(before) ?? /![^\s]*$/u.exec(before);
  return tag ? start - before.length + tag.index : start;
}
