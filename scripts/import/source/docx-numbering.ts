import { child, childrenOf, type XmlTree } from './xml-tree.ts';

/** How the items of a level of a list are numbered. */
interface ListLevel {
  start: number;
  format: string;
  /** `%1.` or `Output %1.%2:`. */
  text: string;
}

interface List {
  /** Lists that go on with each other's numbers share it. */
  counts: number[];
  levels: ReadonlyMap<number, ListLevel>;
}

/** Counts the items of a document's lists as they come. */
export interface ListNumbers {
  /**
   * Counts an item, and gives what Word prints before it, where that says more than `2.` or a bullet: `Output 1.2:`.
   */
  next(list: string, level: number): string | undefined;
}

/** The lists of a document, none of their items counted yet. */
export function listNumbers(numbering: XmlTree | undefined): ListNumbers {
  const lists = listsOf(numbering);
  return {
    next(id, at) {
      const list = lists.get(id);
      const level = list?.levels.get(at);
      if (!list || !level) return undefined;
      for (let above = 0; above < at; above += 1) list.counts[above] ??= list.levels.get(above)?.start ?? 1;
      const count = list.counts[at];
      list.counts[at] = count === undefined ? level.start : count + 1;
      list.counts.length = at + 1;
      return saysMore(level.text) ? printed(level, list) : undefined;
    },
  };
}

function listsOf(numbering: XmlTree | undefined): Map<string, List> {
  const kinds = new Map(
    childrenOf(numbering, 'w:abstractNum').map((kind) => {
      const levels = new Map(
        childrenOf(kind, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), levelOf(level)]),
      );
      return [kind.attributes['w:abstractNumId'] ?? '', { levels, counts: [] as number[] }];
    }),
  );
  return new Map(
    childrenOf(numbering, 'w:num').flatMap((list) => {
      const kind = kinds.get(child(list, 'w:abstractNumId')?.attributes['w:val'] ?? '');
      if (!kind) return [];
      const isOwn = childrenOf(list, 'w:lvlOverride').length > 0;
      return [[list.attributes['w:numId'] ?? '', isOwn ? { ...kind, counts: [] } : kind]];
    }),
  );
}

function levelOf(level: XmlTree): ListLevel {
  return {
    start: Number(child(level, 'w:start')?.attributes['w:val'] ?? 1),
    format: child(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    text: child(level, 'w:lvlText')?.attributes['w:val'] ?? '',
  };
}

// A word, or the numbers of two levels.
function saysMore(text: string): boolean {
  return /%\d/u.test(text) && (/\p{L}{2}/u.test(text) || /%\d.*%\d/u.test(text));
}

function printed(level: ListLevel, list: List): string {
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return written(list.counts[at] ?? 1, list.levels.get(at)?.format ?? 'decimal');
  });
}

function written(count: number, format: string): string {
  if (/letter/iu.test(format)) {
    const letter = String.fromCodePoint(97 + ((count - 1) % 26));
    return format.startsWith('upper') ? letter.toUpperCase() : letter;
  }
  if (/roman/iu.test(format)) return format.startsWith('upper') ? roman(count) : roman(count).toLowerCase();
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count);
}

function roman(count: number): string {
  const signs: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = Math.min(count, 39);
  let text = '';
  for (const [value, sign] of signs) for (; left >= value; left -= value) text += sign;
  return text;
}
