import { madeOfMany, type Progress } from '../../src/integrations/progress.ts';

/** Where progress is shown. */
export interface Screen {
  /** Whether a line can be written over: a terminal that somebody looks at. */
  isTerminal: boolean;
  /** Letters in a line of it. */
  width?: number;
  write: (text: string) => unknown;
  /** Milliseconds that only grow. */
  now: () => number;
}

/** Milliseconds between two lines: on a terminal one replaces the other, elsewhere each stays. */
const pause = { terminal: 100, log: 10_000 };

/** What is written to while the build goes on. A log that is kept, such as that of CI, is no terminal. */
export function thisScreen(): Screen {
  const { stderr, env } = process;
  return {
    isTerminal: stderr.isTTY && !env.CI,
    // A terminal that does not know how wide it is says 0.
    width: stderr.columns || 80,
    write: (text) => stderr.write(text),
    now: () => performance.now(),
  };
}

/** Takes away the line the cursor stands on (ECMA-48, CR and EL). */
export const clearLine = '\r\u001b[K';

/** How far a long build has come: what, how many of how many, how long is left. */
export function createProgressLine({ isTerminal, width = 80, write, now }: Screen) {
  const counts = new Map<Progress['what'], Progress & { since: number }>();
  let shownAt: number | undefined;
  let isShown = false;
  return {
    show(news: Progress): void {
      const time = now();
      counts.set(news.what, { ...news, since: counts.get(news.what)?.since ?? time });
      shownAt ??= time;
      if (time - shownAt < (isTerminal ? pause.terminal : pause.log)) return;
      shownAt = time;
      const line = lineOf([...counts.values()], time);
      if (line === '') return;
      write(isTerminal ? `${clearLine}${line.slice(0, width - 1)}` : `${line}\n`);
      isShown = isTerminal;
    },
    /** Takes the line off a terminal. */
    clear(): void {
      if (isShown) write(clearLine);
      isShown = false;
    },
  };
}

function lineOf(counts: readonly (Progress & { since: number })[], now: number): string {
  const unfinished = counts.filter(({ done, total }) => done < total);
  if (unfinished.length === 0) return '';
  const told = madeOfMany.flatMap((what) => unfinished.filter((count) => count.what === what));
  const parts = told.map(({ what, done, total }) => `${what} ${done} of ${total}`);
  const left = secondsLeft(unfinished, now);
  const [first = '', ...rest] = parts.join(', ');
  const said = [first.toUpperCase(), ...rest].join('');
  return `${said}${left === undefined ? '' : `; about ${left} s left`}`;
}

// What has not begun is taken to go as fast as what goes on beside it.
function secondsLeft(counts: readonly (Progress & { since: number })[], now: number): number | undefined {
  const done = counts.reduce((sum, count) => sum + count.done, 0);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const elapsed = now - Math.min(...counts.map(({ since }) => since));
  if (done === 0 || elapsed < 1000) return undefined;
  return Math.max(1, Math.round((elapsed * (total - done)) / done / 1000));
}
