import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scriptStyle } from '../../../src/styles/script-style.ts';

/** Every stylesheet of the program, by the file it stands in. */
const stylesheets = [
  ...globSync('src/**/*.css').map((name) => ({ name, css: readFileSync(name, 'utf8') })),
  ...globSync('src/**/*.astro').map((name) => ({ name, css: stylesIn(readFileSync(name, 'utf8')) })),
  { name: 'scriptStyle', css: scriptStyle(['en', 'lo', 'ar'], (id) => `/${id}.woff2`)?.css ?? '' },
].filter(({ css }) => css !== '');

it('finds the stylesheets', () => {
  expect(stylesheets.length).toBeGreaterThan(30);
});

it('has no left and no right, so that a page written from right to left is laid out the other way round', () => {
  expect(stylesheets.flatMap(({ name, css }) => physical(css).map((rule) => `${name}: ${rule}`))).toEqual([]);
});

it.each([
  ['a { margin-left: 1rem }', ['margin-left: 1rem']],
  ['a { border-top-right-radius: 1px; left: 0 }', ['border-top-right-radius: 1px', 'left: 0']],
  ['a { text-align: right } b { text-align: end }', ['text-align: right']],
  ['@media print { a { float:left } }', ['float:left']],
  ['a { padding: 0.5rem 1rem 0.5rem 0 }', ['padding: 0.5rem 1rem 0.5rem 0']],
  ['a { padding: 0 1rem 2rem; margin: 1px calc(1rem + 2px) 3px calc(1rem + 2px) }', []],
  ['a { border-radius: 2px 0 }', ['border-radius: 2px 0']],
  ['a { border-radius: 2px 2px 0 0 }', []],
  ['a { transform: translateX(1rem) }', ['transform: translateX(1rem)']],
  ['a { transform: translateY(1rem); translate: 0 1px }', []],
  ['a { translate: 1px }', ['translate: 1px']],
  ['a { box-shadow: inset 2px 0 red }', ['box-shadow: inset 2px 0 red']],
  ['a { box-shadow: inset 0 -0.25em var(--accent) }', []],
  [
    'a { background: linear-gradient(to right, red, blue) }',
    ['background: linear-gradient(to right, red, blue)'],
  ],
  ['a { background: linear-gradient(90deg, red, blue) }', ['background: linear-gradient(90deg, red, blue)']],
  ['a { margin-inline-start: auto; inset-inline: 0; padding-block: 1px 2px }', []],
  ['/* A map is never mirrored. */ a { left: 0 } b { right: 0 }', ['right: 0']],
  ['a { /* A drawing, mirrored. */ transform: scaleX(-1) }', []],
])('sees what is physical in %j', (css, found) => {
  expect(physical(css)).toEqual(found);
});

function stylesIn(component: string): string {
  return [...component.matchAll(/<style[^>]*>([^]*?)<\/style>/gu)].map(([, css]) => css).join('\n');
}

/** The declarations that name a side, but for those of a rule with a comment, which says why. */
function physical(css: string): string[] {
  return [...css.matchAll(/([^{}]*)\{([^{}]*)\}/gu)]
    .filter(([, selector = '', body = '']) => !`${selector}${body}`.includes('/*'))
    .flatMap(([, , body = '']) => body.split(';').map((declaration) => declaration.trim()))
    .filter(namesSide);
}

function namesSide(declaration: string): boolean {
  const [, property = '', value = ''] = /^([\w-]+)\s*:\s*([^]*)$/u.exec(declaration) ?? [];
  const parts = value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/gu) ?? [];
  const [first = '', second = first, third = first, fourth = second] = parts;
  if (/(?:^|-)(?:left|right)(?:-|$)/u.test(property) || /\b(?:left|right)\b/u.test(value)) return true;
  if (/^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/u.test(property))
    return second !== fourth;
  if (property === 'border-radius') return first !== second || third !== fourth;
  if (property === 'translate') return first !== '0' && first !== 'none';
  if (property.endsWith('-shadow')) return !/^(?:inset\s+)?0\s/u.test(value) && value !== 'none';
  return /\b(?:translate|scale|skew|rotate)X?\(|gradient\(\s*-?(?:90|270)deg/u.test(value);
}
