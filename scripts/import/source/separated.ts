/**
 * Whether a text is a table whose cells are parted by tabs, semicolons or bars: each of its rows by as many. A comma is
 * none, as it stands in any sentence.
 * @example looksLikeTable('code;title\nW1;Wells\nW2;Roofs') // true
 */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .split(/\r?\n|\r/u, 60)
    .slice(0, 50)
    .filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  return ['\t', ';', '|'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length);
    const [first = 1] = counts;
    return first > 1 && counts.every((count) => count === first) && !isMarkdownTable(lines, separator);
  });
}

/** The second row of a table in Markdown is a line. */
function isMarkdownTable([, second = '']: readonly string[], separator: string): boolean {
  return separator === '|' && /^[-|:\s]+$/u.test(second);
}
