/** What to say of a line that cannot be read, by what its author seems to have meant; undefined where nothing shows it. */
export function lineRemedy(source: string, offset: number): string | undefined {
  const line = lineAt(source, offset);
  if (oddIndent.test(line)) return oddSpaces;
  const [, mark, item] = /^\s*([•·‣▪●–—*])\s+(\S.*)$/u.exec(line) ?? [];
  if (mark !== undefined)
    return `a list is written with hyphens, not with ${mark}; start this line, and each like it, with a hyphen and a space: "- ${item}"`;
  if (/:[\u00a0\u2007\u202f\u3000]/u.test(line))
    return 'the space behind the colon is not an ordinary one; delete it and type a space';
  const [, name, value] = /^\s*(?:- +)?([\w-]+):([^\s:].*)$/u.exec(line) ?? [];
  if (name !== undefined) return `there is no space behind the colon; write ${name}: ${value}`;
  return withoutHyphen(source, offset, line);
}

/** What is said of no-break spaces and the like at the start of a line, which look like indentation and are none. */
export const oddSpaces =
  'this line starts with spaces that are not ordinary ones (no-break spaces, copied from a web page or a document); delete them and type spaces, here and on each line like it';

const oddIndent = /^ *[\u00a0\u2000-\u200a\u202f\u3000]/u;

/** Whether the name of a field starts with a space that is no ordinary one. */
export function isOddlyIndented(name: string): boolean {
  return oddIndent.test(name);
}

/**
 * What is wrong where the first field of all is moved in, as by taking away the # of a note and leaving the space, and a
 * field further down, at an offset, is not. Nothing is certain from the first field on.
 */
export function movedIn(
  source: string,
  offset: number,
): { offset: number; message: string; since: number } | undefined {
  if (offset !== lineStart(source, offset) || !/^[\w-]+:(?:\s|$)/u.test(lineAt(source, offset)))
    return undefined;
  const [above = ''] = /^(?:[ \t]*(?:#[^\n]*)?\n)* +(?=[\w-]+:(?:\s|$))/u.exec(source) ?? [];
  const message =
    'this field starts with a space, and those below it do not; begin it, and each like it, at the start of the line';
  return above === '' || above.length > offset ? undefined : { offset: above.length, message, since: 0 };
}

/** The line on which an offset lies, its first 500 characters. */
export function lineAt(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(lineStart(source, offset), end === -1 ? undefined : end).slice(0, 500);
}

/** Where the line on which an offset lies begins. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

// A line without its hyphen stands below a line with one, and not further in than the text behind that hyphen.
function withoutHyphen(source: string, offset: number, line: string): string | undefined {
  if (/^\s*- /u.test(line)) return undefined;
  const above = source.slice(Math.max(0, offset - 5_000), lineStart(source, offset)).trimEnd();
  const depth = indentOf(line);
  const goesOn = /^\s*- [^\n]*$/u.test(above.slice(above.lastIndexOf('\n') + 1)) && !/:(\s|$)/u.test(line);
  const sister = above.split('\n').findLast((other) => indentOf(other) <= depth && other.trim() !== '');
  const isBelow = sister !== undefined && /^\s*- /u.test(sister) && indentOf(sister) === depth;
  if (!goesOn && !isBelow) return undefined;
  return 'this line stands below a hyphen and has none; start it with a hyphen and a space if a new thing of the list begins here, or with two more spaces if it goes on from the line above';
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
