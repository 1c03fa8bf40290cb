import { expect, it } from 'vitest';
import { bodyText } from '../../../../../scripts/import/draft/body-text.ts';
import { takeApart } from '../../../../../src/prose/take-apart.ts';
import { line } from '../../../../support/import/source-lines.ts';

it('makes headings a level below the page’s own, none skipping one', () => {
  const lines = [
    line('Background', { kind: 'heading', level: 1 }),
    line('Why water', { kind: 'heading', level: 4 }),
    line('People walk far.'),
    line('Wells', { kind: 'item' }),
    line('Pumps', { kind: 'item' }),
    line('“Water is life”', { kind: 'quote' }),
  ];
  expect(bodyText(lines)).toBe(
    '## Background\n\n### Why water\n\nPeople walk far.\n\n- Wells\n- Pumps\n\n> “Water is life”',
  );
});

it.each([
  ['a star * and a _mark_', 'a star \\* and a \\_mark\\_'],
  ['# no heading', '\\# no heading'],
  ['1. no list', '1\\. no list'],
  ['<script>x</script>', '\\<script>x\\</script>'],
  ['see :note[this]', 'see \\:note\\[this\\]'],
])('lets nothing in %s do anything', (text, expected) => {
  expect(bodyText([line(text)])).toBe(expected);
});

it.each([
  'see :note[this] and ::ask{id=x}',
  '::ask{id=x}',
  ':::box',
  'a {b} c',
  '![x](y)',
  '&lt;b&gt; <b>',
  '~~gone~~',
  '---',
  '| a |',
  '> said',
  '+ plus',
  '    indented',
])('leaves %s as words to our own reader', (text) => {
  const { code, directives, links, headings } = takeApart(bodyText([line(text)]), 'md');
  expect({ code, directives, links, headings }).toEqual({
    code: [],
    directives: [],
    links: [],
    headings: [],
  });
});

it('keeps links to elsewhere, and no others', () => {
  const links = [
    { text: 'our site', href: 'https://example.org/a_b' },
    { text: 'here', href: '/relative' },
    { text: 'run', href: 'javascript:alert(1)' },
  ];
  expect(bodyText([line('See our site or here, or run.', { links })])).toBe(
    'See [our site](<https://example.org/a_b>) or here, or run.',
  );
});
