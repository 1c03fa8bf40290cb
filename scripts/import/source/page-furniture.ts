import type { WrittenLine } from './written-lines.ts';

/**
 * The lines of a text that belong to its pages and not to what it says: `Page 3 of 10`, a number alone at the edge of a
 * page, and what stands at the same edge of two pages or more.
 */
export function pageFurniture(lines: readonly WrittenLine[]): Set<WrittenLine> {
  const repeated = [...grouped(edgeLines(lines)).values()].filter(
    (group) => group.length > 1 && isSame(group),
  );
  return new Set([...lines.filter(({ text }) => isPageNumber(text)), ...repeated.flat()]);
}

/**
 * Whether a line says no more than which page it stands on.
 * @example isPageNumber('Page 3 of 10') // true
 */
export function isPageNumber(text: string): boolean {
  return (
    /^(?:[-–—|] ?)?(?:page|página|pág\.?|p\.|صفحة|ໜ້າ)\s?\p{Nd}{1,4}(?:\s?(?:of|sur|de|من|\/)\s?\p{Nd}{1,4})?(?: ?[-–—|])?$/iu.test(
      text,
    ) ||
    /^.{0,80}[-–—|·] ?(?:page|página|pág\.?|صفحة|ໜ້າ) \p{Nd}{1,3}(?: ?(?:of|sur|de|من|\/) ?\p{Nd}{1,3})?$/iu.test(
      text,
    ) ||
    /^[-–—] ?\p{Nd}{1,3} ?[-–—]$/u.test(text)
  );
}

// Two lines at each side of where a page ends, and at the ends of the text, if it has pages at all.
function edgeLines(lines: readonly WrittenLine[]): WrittenLine[] {
  if (!lines.some(({ opensPage }) => opensPage)) return [];
  const written = lines.filter(({ text, opensPage }) => text !== '' || opensPage);
  const starts = written.flatMap(({ opensPage }, index) => (opensPage || index === 0 ? [index] : []));
  const edges = new Set<WrittenLine>();
  for (const start of [...starts, written.length])
    for (const line of written.slice(Math.max(0, start - 2), start + 2))
      if (line.text !== '') edges.add(line);
  return [...edges];
}

function grouped(edges: readonly WrittenLine[]): Map<string, WrittenLine[]> {
  const groups = new Map<string, WrittenLine[]>();
  for (const line of edges) {
    const pattern = line.text.replace(/\p{Nd}+/gu, '0').toLowerCase();
    if (pattern.length <= 100) groups.set(pattern, [...(groups.get(pattern) ?? []), line]);
  }
  return groups;
}

// The same words, or but for a number that goes up by one from page to page.
function isSame(group: readonly WrittenLine[]): boolean {
  const [first] = group;
  if (group.every(({ text }) => text === first?.text)) return true;
  const numbers = group.map(({ text }) => Number(/\p{Nd}+(?!.*\p{Nd})/u.exec(text)?.[0]));
  return numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === 1);
}
