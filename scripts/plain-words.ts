import { stripVTControlCharacters } from 'node:util';

/** How the system, Node and the bundler name what stops a build, and what to do about it. */
const reasons: readonly (readonly [sign: RegExp, words: string])[] = [
  [/\b(ENOSPC|EDQUOT)\b|\bos error (28|122)\b/u, 'The disk is full. Make room on it, then build again.'],
  [
    /\bEFBIG\b|\bos error 27\b/u,
    'A file would be larger than this computer allows. Raise the limit ("ulimit -f"), then build again.',
  ],
  [
    /\b(EACCES|EPERM|EBUSY)\b.*\brename '[A-Za-z]:\\/u,
    'The folder of the last site is open in another program, such as a terminal, an editor or the Explorer. Close it there, then build again.',
  ],
  [
    /\b(EACCES|EPERM|EROFS)\b|\bos error (1|13|30)\b/u,
    'A file or folder may not be written. Allow it, or build elsewhere with --outDir.',
  ],
  [
    /\b(EBUSY|EXDEV)\b.*\brename\b/u,
    'The folder of the last site cannot be moved, as when it is a disk of its own. Build into a folder within it, with --outDir.',
  ],
  [
    /\bERR_WORKER_OUT_OF_MEMORY\b/u,
    'There was not enough memory. Close other programs, or allow more (--max-old-space-size=8192 in NODE_OPTIONS of the environment), then build again.',
  ],
];

interface Cause {
  code?: unknown;
  message?: string;
  /** What Astro says where it gives no message. */
  title?: string;
  cause?: unknown;
}

/**
 * Why something failed, for people who do not program: what happened and what to do, with the system's own words
 * in brackets for whoever helps them; never a stack trace.
 * @example reasonOf(error) // The disk is full. Make room on it, then build again. (ENOSPC: no space left on device, write)
 */
export function reasonOf(error: unknown): string {
  const lines = linesOf(error);
  for (const [sign, words] of reasons) {
    const line = lines.find((text) => sign.test(text));
    if (line !== undefined) return `${words} (${line.trim()})`;
  }
  return textOf(error) || String(error);
}

// The lines of an error and of what caused it; a code goes with its first line where that does not name it.
function linesOf(error: unknown): string[] {
  const { code, cause } = Object(error) as Cause;
  const text = textOf(error);
  const coded = typeof code === 'string' && !text.includes(code) ? `${code}: ${text}` : text;
  return [...coded.split('\n'), ...(cause === undefined ? [] : linesOf(cause))];
}

function textOf(error: unknown): string {
  const { message, title } = Object(error) as Cause;
  const text = stripVTControlCharacters(message || title || '');
  return text.replace(/\n\s*Stack backtrace:[^]*|^\s+at .*$/gmu, '').trim();
}
