import { readable, readableText, type Span } from '../text/reading.ts';
import { cut } from './apart.ts';

/**
 * An excerpt of the index as text to show: its only tags are marks, its only entities angle brackets.
 * @example spansOf('a <mark>b</mark>') // [{ text: 'a ', marked: false }, { text: 'b', marked: true }]
 */
export function spansOf(excerpt: string): Span[] {
  return readable(excerpt)
    .flatMap(({ text, marked }) => (marked ? markedSpans(text) : [plain(decoded(text))]))
    .filter(({ text }) => text !== '');
}

// The index marks a word with the comma behind it.
function markedSpans(part: string): Span[] {
  const [, before = '', text = '', after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/su.exec(decoded(part)) ?? [];
  return [plain(before), { text, marked: true }, plain(after)];
}

/** What a result shows of its page: its title and a part of its text, both with what was searched for marked. */
export interface Excerpt {
  title: Span[];
  text: Span[];
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
  const spans = spansOf(excerpt);
  const text = textOf(spans);
  const whole = readableText(content).trim();
  const at = whole.indexOf(text);
  const heading = whole.indexOf(title);
  const [start, end] = [heading - at, heading - at + title.length];
  const shortened = (kept: Span[]) => (whole.endsWith(text) ? kept : withDots(kept));
  if (heading < 0 || at < 0 || end <= 0 || end > text.length) {
    const isOpening = at === 0 || (heading >= 0 && end <= 0 && end >= -2);
    return { title: [plain(title)], text: shortened([...(isOpening ? [] : [plain('\u2026 ')]), ...spans]) };
  }
  const missing = plain(title.slice(0, Math.max(0, -start)));
  const from = end + (/^[.\s]*/u.exec(text.slice(end))?.[0].length ?? 0);
  return {
    title: [missing, ...cut(spans, Math.max(0, start), end)].filter((span) => span.text !== ''),
    text: shortened(cut(spans, from, text.length)),
  };
}

// A sentence that is whole needs no dots.
function withDots(spans: Span[]): Span[] {
  const last = spans.at(-1);
  if (!last || /[.!?؟។။\u2026]\s*["”’»)]*$/u.test(last.text)) return spans;
  return [...spans.slice(0, -1), { ...last, text: last.text.replace(/[\s,;:،؛]+$/u, '') }, plain('\u2026')];
}

function plain(text: string): Span {
  return { text, marked: false };
}

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
