import { describe, expect, it } from 'vitest';
import type { Corpus, Entry } from '../../../src/checks/corpus.ts';
import { directiveRules } from '../../../src/checks/directives.ts';
import type { Block } from '../../../src/prose/blocks.ts';
import { renderText } from '../../../src/prose/render.ts';
import { takeApart } from '../../../src/prose/take-apart.ts';

type Format = 'md' | 'mdx';

function faultsIn(text: string, format: Format): { line: number; message: string }[] {
  const entry = { texts: [{ path: [], text: takeApart(text, format) }] } as unknown as Entry;
  const corpus = { entries: [entry], translations: [] } as unknown as Corpus;
  return directiveRules['component-listed'].find(corpus).map(({ line = 0, message }) => ({ line, message }));
}

const shown = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => ('tree' in block ? [] : [block.name, ...shown(block.blocks)]));
const piecesOf = (text: string, format: Format) =>
  shown(
    renderText({ text, format }, { href: String, footnotesIn: () => ({ label: 'Notes', back: 'Back' }) })
      .blocks,
  );

/** Does to a text what a message about one of its lines says, word for word. */
function followed(text: string, { line, message }: { line: number; message: string }): string {
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  if (/take it out/u.test(message)) return lines.toSpliced(line - 1, 1).join('\n');
  const [, first] = /start it with (\S+) instead/u.exec(message) ?? [];
  if (first !== undefined) lines[line - 1] = own.replace(/:+\w+/u, first);
  if (/close the code in it/u.test(message)) {
    const [fence = ''] = lines.join('\n').match(/^(?:`{3,}|~{3,})/mu) ?? [];
    lines.push(fence);
  }
  const [, close] = /put an empty line and then (:+) at the start/u.exec(message) ?? [];
  if (close !== undefined) return [...lines, '', close].join('\n');
  const [, piece = '', end] =
    /; write (.+?)(?: on a line of its own, then its text, then (\S+) on a line of its own)?(?:, and .*)?$/u.exec(
      message,
    ) ?? [];
  const below = /put the text below it/u.test(message)
    ? text.replace(/<(\w+)[^>]*>([^]*)<\/\1>/u, '$2')
    : undefined;
  if (below !== undefined) return `${piece}\n\n${below}`;
  if (end === undefined) return lines.toSpliced(line - 1, 1, '', piece, '').join('\n');
  const within = lines.slice(line).filter((one) => one.trim() !== end);
  return [...lines.slice(0, line - 1), piece, ...(within.length > 0 ? within : ['Text']), end].join('\n');
}

describe('what a message says, done word for word, shows the piece', () => {
  it.each<[string, Format, string, string]>([
    ['a callout that is not closed', 'md', ':::callout\nA', 'callout'],
    ['fewer colons below', 'md', '::::callout\nA\n:::', 'callout'],
    ['as many colons within', 'md', ':::callout\n:::callout\nA\n:::', 'callout callout'],
    ['as many colons within, both closed', 'md', ':::callout\n:::callout\nA\n:::\nB\n:::', 'callout callout'],
    ['more colons within', 'md', ':::callout\n::::callout\nA\n::::\nB', 'callout callout'],
    [
      'three in each other',
      'md',
      ':::callout\n:::callout\n:::callout\nA\n:::\n:::\n:::',
      'callout callout callout',
    ],
    ['a table at the end', 'md', ':::callout\n| a |\n|---|\n| b |\n:::', 'callout'],
    ['a table at the end, and no close', 'md', ':::callout\n| a |\n|---|\n| b |', 'callout'],
    ['a list at the end', 'md', ':::callout\n- A\n  - B', 'callout'],
    ['code that nobody closed', 'md', ':::callout\n```\nA\n:::', 'callout'],
    ['more code that nobody closed', 'md', ':::callout\n~~~~\nA', 'callout'],
    ['a note at the end', 'md', ':::callout\nA[^1]\n\n[^1]: B', 'callout'],
    ['a quotation at the end', 'md', ':::callout\n> A', 'callout'],
    ['a close too far in', 'md', ':::callout\nA\n\n    :::', 'callout'],
    ['a close of nothing', 'md', 'A\n\n:::\n\nB', ''],
    ['a second close', 'md', ':::callout\nA\n:::\n:::', 'callout'],
    ['a space before the brace', 'md', '::ask {id=a}', 'ask'],
    ['words behind', 'md', '::ask{id=a} more', 'ask'],
    ['in a sentence', 'md', 'see ::ask{id=a-b} here', 'ask'],
    ['in a sentence, with one colon', 'md', 'see :ask{id=a} here', 'ask'],
    ['in a list', 'md', '- ::ask{id="a"}', 'ask'],
    ['a title behind the name', 'md', ':::callout In short\nA\n:::', 'callout'],
    ['a title in brackets', 'md', ':::callout[In short]\nA\n:::', 'callout'],
    ['three colons for two', 'md', ':::gallery\n:::', 'gallery'],
    ['two colons for three', 'md', '::callout', 'callout'],
    ['an attribute there is not', 'md', '::ask{id=a size=2}', 'ask'],
    ['colons in .mdx', 'mdx', '::ask{id=a}', 'ask'],
    ['a component with text in it', 'mdx', '<Ask id="a">Text</Ask>', 'ask'],
    ['a component with a component in it', 'mdx', '<Ask id="a">\n\n<Gallery />\n\n</Ask>', 'ask gallery'],
    ['a callout without text', 'mdx', '<Callout title="A" />', 'callout'],
    ['what is worked out', 'mdx', '<Ask id="a" {...all} />', 'ask'],
  ])('%s, in .%s', (_, format, text, pieces) => {
    expect(faultsIn(text, format)).not.toEqual([]);
    let now = text;
    for (let times = 0; times < 9; times += 1) {
      const [fault] = faultsIn(now, format);
      if (!fault) break;
      now = followed(now, fault);
    }
    expect({ now, faults: faultsIn(now, format) }).toEqual({ now, faults: [] });
    expect(piecesOf(now, format).join(' ')).toBe(pieces);
  });
});

it.each<[Format, string, string]>([
  ['md', ':::callout In short\nA\n:::', 'write :::callout{title="In short"} on a line of its own'],
  [
    'md',
    ':::callout{title=A} B\nC\n:::',
    'write :::callout{title=A} on a line of its own, then its text, then ::: on a line of its own, and put those words on a line below it',
  ],
  [
    'md',
    '::ask[Our wells]{id=a}',
    '"[Our wells]"; write ::ask{id=a}, and put those words on a line below it',
  ],
  ['md', '::ask', 'ask needs id; write ::ask{id=an-id}, with its id for an-id'],
  ['md', '::figure{brief=b}', 'figure needs id; write ::figure{id=an-id brief=b}, with its id for an-id'],
  ['mdx', '<Ask />', 'ask needs id; write <Ask id="an-id" />, with its id for an-id'],
  [
    'mdx',
    '<Ask id="a">Give now</Ask>',
    'ask takes no text, and what stands in it would be lost; write <Ask id="a" />, and put the text below it',
  ],
  ['mdx', '<Callout />', 'callout has no text in it; write <Callout> on a line of its own'],
  [
    'md',
    ':::callout\n:::callout\nA\n:::\n',
    'start it with ::::callout instead, since a piece in it has as many colons, and below its text put an empty line and then :::: at the start',
  ],
  ['md', 'A\n\n:::', '::: closes nothing here and is shown as it is typed; take it out'],
])('says of %s %j: %s', (format, text, says) => {
  expect(faultsIn(text, format)[0]?.message).toContain(says);
});
