import { clearLine, type Screen } from '../../building/progress-line.ts';

// Milliseconds between two lines where each stays.
const pause = 5_000;

/** Tells which of many files is read; of one file nothing. */
export function fileProgress({ isTerminal, width = 80, write, now }: Screen, total: number) {
  let shownAt = now();
  return {
    show(file: string, done: number): void {
      if (total < 2) return;
      const line = `${done + 1} of ${total}: ${file}`;
      if (isTerminal) {
        write(`${clearLine}${[...line].slice(0, width - 1).join('')}`);
      } else if (now() - shownAt >= pause) {
        shownAt = now();
        write(`${line}\n`);
      }
    },
    /** Takes the line off a terminal. */
    clear(): void {
      if (isTerminal && total > 1) write(clearLine);
    },
  };
}
