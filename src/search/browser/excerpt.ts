import { readable, readableText, type Run } from '../text/reading.ts';

/**
 * An excerpt of the index as text to show: its only tags are marks, its only entities angle brackets.
 * @example runsOf('a <mark>b</mark>') // [{ text: 'a ', marked: false }, { text: 'b', marked: true }]
 */
export function runsOf(excerpt: string): Run[] {
  return readable(excerpt)
    .flatMap(({ text, marked }) => (marked ? markedRuns(text) : [plain(decoded(text))]))
    .filter(({ text }) => text !== '');
}

// The index marks a word with the comma behind it.
function markedRuns(part: string): Run[] {
  const [, before = '', text = '', after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/su.exec(decoded(part)) ?? [];
  return [plain(before), { text, marked: true }, plain(after)];
}

/** What a result shows of its page: its title and a part of its text, both with what was searched for marked. */
export interface Excerpt {
  title: Run[];
  text: Run[];
}

/**
 * A result's title and text from its excerpt. An excerpt that holds the heading need not say it twice: the title
 * is taken from it, marks and all, and the text begins behind it. Dots stand where text was left out.
 */
export function excerptOf({
  excerpt,
  content,
  title,
}: {
  excerpt: string;
  content: string;
  title: string;
}): Excerpt {
  const runs = runsOf(excerpt);
  const text = textOf(runs);
  const whole = readableText(content).trim();
  const at = whole.indexOf(text);
  const heading = whole.indexOf(title);
  const [start, end] = [heading - at, heading - at + title.length];
  const shortened = (kept: Run[]) => (whole.endsWith(text) ? kept : withDots(kept));
  if (heading < 0 || at < 0 || end <= 0 || end > text.length) {
    const isOpening = at === 0 || (heading >= 0 && end <= 0 && end >= -2);
    return { title: [plain(title)], text: shortened([...(isOpening ? [] : [plain('\u2026 ')]), ...runs]) };
  }
  const missing = plain(title.slice(0, Math.max(0, -start)));
  const from = end + (/^[.\s]*/u.exec(text.slice(end))?.[0].length ?? 0);
  return {
    title: [missing, ...cut(runs, Math.max(0, start), end)].filter((run) => run.text !== ''),
    text: shortened(cut(runs, from, text.length)),
  };
}

// A sentence that is whole needs no dots.
function withDots(runs: Run[]): Run[] {
  const last = runs.at(-1);
  if (!last || /[.!?؟។။\u2026]\s*["”’»)]*$/u.test(last.text)) return runs;
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/[\s,;:،؛]+$/u, '') }, plain('\u2026')];
}

function plain(text: string): Run {
  return { text, marked: false };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function cut(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs
    .map(({ text, marked }) => {
      const start = at;
      at += text.length;
      return { text: text.slice(Math.max(0, from - start), Math.max(0, to - start)), marked };
    })
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
