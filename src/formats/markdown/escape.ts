import { oneLine } from '../../domain/one-line.ts';

/**
 * A text as words of Markdown (CommonMark 0.31 and GitHub's tables, strikethrough and notes): in one line, and no sign
 * of it does anything.
 * @example markdownText('2 * 3 [a]') // '2 \\* 3 \\[a\\]'
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<~|]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/!(?=\\\[|$)/gu, '\\!')
    .replace(/&(?=#?[\da-z]+;)/giu, '\\&');
}

/** The beginning of a line, so that it begins no heading, list, quotation, line or block of code. */
export function lineStart(line: string): string {
  return line
    .trimStart()
    .replace(/^[#+\-=>]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}

/** An address as it stands in a link. */
export function linkAddress(address: string): string {
  const plain = address.replace(/[\s\p{Cc}<>\\|]/gu, (sign) => encodeURIComponent(sign));
  return /[()*_]/u.test(plain) ? `<${plain}>` : plain;
}

/** Words that are copied to the letter: between as many backticks as they have nowhere themselves. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  const fence = '`'.repeat(longestRun(line) + 1);
  const gap = /^`|`$|^ .* $/u.test(line) ? ' ' : '';
  return line.trim() === '' ? '' : fence + gap + line + gap + fence;
}

/** Lines that are copied to the letter. */
export function codeBlock(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(2, ...lines.map(longestRun)) + 1);
  return [fence, ...lines, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}
