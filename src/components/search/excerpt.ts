import { readableText } from '../../domain/search-text.ts';

/** A piece of text, marked where it is what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/**
 * An excerpt of the index as text to show: its only tags are marks, its only entities angle brackets.
 * @example runsOf('a <mark>b</mark>') // [{ text: 'a ', marked: false }, { text: 'b', marked: true }]
 */
export function runsOf(excerpt: string): Run[] {
  return readableText(excerpt)
    .split(/(<mark>.*?<\/mark>)/u)
    .map((part) => ({ text: decoded(part.replace(/<\/?mark>/gu, '')), marked: part.startsWith('<mark>') }))
    .filter(({ text }) => text !== '');
}

/** What a result shows of its page: its title and a part of its text, both with what was searched for marked. */
export interface Excerpt {
  title: Run[];
  text: Run[];
}

/**
 * A result's title and text from its excerpt. An excerpt that opens with the title need not say it twice: the
 * title is taken from it, marks and all. Dots stand where text was left out.
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
  const start = text.indexOf(title);
  const end = whole.endsWith(text) ? [] : [{ text: '\u2026', marked: false }];
  if (title !== '' && start >= 0 && start < 80 && whole.startsWith(text)) {
    const from = start + title.length + (/^[.\s]*/u.exec(text.slice(start + title.length))?.[0].length ?? 0);
    return { title: cut(runs, start, start + title.length), text: [...cut(runs, from, text.length), ...end] };
  }
  const opening = whole.startsWith(text) ? [] : [{ text: '\u2026 ', marked: false }];
  return { title: [{ text: title, marked: false }], text: [...opening, ...runs, ...end] };
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
