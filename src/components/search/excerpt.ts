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

/**
 * The title and the rest of an excerpt that opens with the title, which need not be read twice. The title
 * is as the excerpt has it, with its marks; where the excerpt does not hold it, it is plain.
 */
export function splitTitle(runs: readonly Run[], title: string): { title: Run[]; rest: Run[] } {
  const text = runs.map((run) => run.text).join('');
  const start = text.indexOf(title);
  if (title === '' || start < 0 || start > 80)
    return { title: [{ text: title, marked: false }], rest: [...runs] };
  const end = start + title.length;
  const tail = /^[.\s]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { title: cut(runs, start, end), rest: cut(runs, end + tail, text.length) };
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
