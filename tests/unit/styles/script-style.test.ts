import { expect, it } from 'vitest';
import { scriptStyle } from '../../../src/styles/script-style.ts';

const css = (languages: string[]) => scriptStyle(languages, (id) => `/${id}.woff2`)?.css ?? '';

it('a site in Latin letters needs no style', () => {
  expect(scriptStyle(['en', 'fr'], () => undefined)).toBeUndefined();
});

it.each([
  ['lo', ['Script Serif', 'Script Sans', 'Script Serif', 'Script Sans', 'Names']],
  ['ar', ['Script Serif', 'Script Sans', 'Names']],
  ['km', []],
])('%s has faces in %j', (language, families) => {
  expect([...css(['en', language]).matchAll(/font-family:([^;]+)/gu)].map(([, family]) => family)).toEqual(
    families,
  );
});

it('lets scripts share a family: all its faces claim the same weights', () => {
  const weights = [...css(['en', 'lo', 'ar']).matchAll(/font-weight:([^;]+);unicode-range/gu)].map(
    ([, weight]) => weight,
  );
  expect(new Set(weights)).toEqual(new Set(['400 700']));
});

it.each(['lo', 'ar', 'th', 'km', 'my', 'fa'])(
  '%s has higher lines, no spaced letters, and nothing slanted',
  (language) => {
    const rules = css(['en', language]);
    expect(rules).toMatch(
      new RegExp(`:lang\\(${language}\\)[^{]*\\{--tall:0\\.\\d+;--airy:0\\.\\d+;--tight:0\\}`),
    );
    expect(rules).toContain(`:is(em,i,cite,dfn):lang(${language}){font-style:normal`);
    expect(rules).toContain(':lang(en){--tall:0;--airy:0;--tight:-.01em}');
  },
);
