import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { codeOf, importsOf } from '../support/imports.ts';

/** Who may know whom. A room may always know itself; `type` arrows carry types only, `css` arrows stylesheets only. */
const arrows: Record<string, { any: string[]; type?: string[]; css?: string[] }> = {
  checks: { any: ['schemas', 'domain'] },
  'content-files': { any: ['schemas', 'domain', 'checks', 'prose', 'i18n'] },
  'content.config': { any: ['schemas', 'data'] },
  components: { any: ['domain', 'i18n', 'search'], type: ['model'], css: ['styles'] },
  data: { any: ['model', 'content-files', 'prose', 'formats', 'press', 'schemas', 'domain', 'i18n'] },
  domain: { any: [] },
  editor: { any: ['content-files', 'schemas', 'domain', 'i18n'] },
  finish: { any: ['domain', 'i18n'] },
  formats: { any: ['schemas', 'domain', 'i18n'], type: ['model'] },
  i18n: { any: ['domain'] },
  integrations: {
    any: ['content-files', 'editor', 'formats', 'finish', 'press', 'search', 'schemas', 'domain'],
  },
  layouts: { any: ['components', 'formats', 'domain', 'i18n', 'styles'], type: ['model'] },
  middleware: { any: ['finish'] },
  model: { any: ['schemas', 'domain', 'i18n'] },
  pages: {
    any: [
      'data',
      'model',
      'formats',
      'press',
      'editor',
      'layouts',
      'components',
      'schemas',
      'domain',
      'i18n',
    ],
    css: ['styles'],
  },
  press: { any: ['domain'] },
  prose: { any: ['schemas', 'domain'] },
  schemas: { any: ['domain'] },
  scripts: {
    any: [
      'checks',
      'content-files',
      'data',
      'domain',
      'editor',
      'finish',
      'formats',
      'i18n',
      'integrations',
      'model',
      'press',
      'prose',
      'schemas',
      'search',
    ],
  },
  search: { any: ['domain', 'i18n'] },
  styles: { any: ['domain', 'press'] },
};

/** The program knows no country, no organisation, no currency. */
const foreignWords = /\b(Lao|Laos|ILO|Vientiane|USD)\b/;

/** What a pure room may not hold: they are told what day it is, and where they run. */
const impurities = [
  /\bDate\.now\b/,
  /\bnew Date\b(?!\()/,
  /\bnew Date\(\s*\)/,
  /\bprocess\.env\b/,
  /\bimport\.meta\.env\b/,
];

const files = globSync(['src/**', 'scripts/**'], { withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
  .map((name) => ({
    name: posix.relative(process.cwd().replaceAll('\\', '/'), posix.resolve(name)),
    text: readFileSync(name, 'utf8'),
  }));
const programs = files.filter(({ name }) => /\.(ts|astro)$/.test(name));

it('finds the program', () => {
  const rooms = new Set(programs.map(({ name }) => roomOf(name)));
  expect([...rooms]).toEqual(expect.arrayContaining(['domain', 'scripts']));
});

it('follows the arrows between rooms', () => {
  expect(programs.flatMap(({ name, text }) => wrongArrows(name, text))).toEqual([]);
});

it('keeps what only a build needs out of the browser', () => {
  const inBrowser = programs.filter(({ name }) => /^src\/(?:components|search\/browser)\//.test(name));
  const wrong = inBrowser.flatMap(({ name, text }) =>
    importsOf(name, text).filter(({ specifier }) => /search\/build\//.test(specifier)),
  );
  expect(wrong).toEqual([]);
});

it('names no country, organisation or currency', () => {
  // A list of everything names nothing of its own.
  const written = files.filter(({ name }) => name !== 'src/domain/currencies.json');
  expect(written.flatMap(({ name, text }) => linesWith(foreignWords, name, text))).toEqual([]);
});

it('keeps the meaning pure: no Node, no Astro, no clock, no environment', () => {
  expect(programs.flatMap(({ name, text }) => impure(name, text))).toEqual([]);
});

it.each([
  ['src/domain/a.ts', "import { b } from '../data/b.ts';", ['src/domain/a.ts:1 domain → data']],
  ['src/domain/a.ts', "\nexport * from '../schemas/b.ts';", ['src/domain/a.ts:2 domain → schemas']],
  [
    'src/domain/a.ts',
    "export const b = () => import('../pages/b.ts');",
    ['src/domain/a.ts:1 domain → pages'],
  ],
  ['src/domain/a.ts', "import './b.ts'; // import '../data/b.ts'", []],
  ['src/domain/a.ts', "import { b } from '../../tests/b.ts';", ['src/domain/a.ts:1 domain → tests/b.ts']],
  ['src/formats/a.ts', "import type { Data } from '../data/b.ts';", ['src/formats/a.ts:1 formats → data']],
  ['src/pages/a.ts', "const b = import.meta.glob('../checks/*.ts');", ['src/pages/a.ts:1 pages → checks']],
  ['src/new-room/a.ts', '', ['src/new-room/a.ts: new-room is no room of the house']],
  ['src/content.config.ts', "import { b } from './schemas/b.ts';", []],
  ['src/components/a.astro', "---\nimport type { Brief } from '../model/b.ts';\n---\n<p>import it</p>", []],
  [
    'src/components/a.astro',
    "---\nimport { b } from '../data/b.ts';\n---",
    ['src/components/a.astro:2 components → data'],
  ],
  [
    'src/components/a.astro',
    "<p/>\n<script>import '../pages/b.ts';</script>",
    ['src/components/a.astro:2 components → pages'],
  ],
  [
    'src/components/a.astro',
    "---\nimport '../styles/b.css?inline';\n---\n<style>@import '../pages/b.css';</style>",
    ['src/components/a.astro:4 components → pages'],
  ],
  [
    'src/components/a.astro',
    "---\nimport { b } from '../styles/b.ts';\n---",
    ['src/components/a.astro:2 components → styles'],
  ],
])('sees the arrows of %s: %j', (name, text, found) => {
  expect(wrongArrows(name, text)).toEqual(found);
});

it.each([
  ["import { join } from 'node:path';", 1],
  ["import { z } from 'astro/zod';", 1],
  ['export const now = new Date();', 1],
  ['export const now = Date.now();', 1],
  ["export const day = new Date('2020-01-01'); // never new Date()", 0],
  ['export const site = process.env.SITE_URL;', 1],
])('sees what is impure in %j', (text, faults) => {
  expect(impure('src/domain/a.ts', text)).toHaveLength(faults);
  expect(impure('src/pages/a.ts', text)).toEqual([]);
});

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'scripts') return 'scripts';
  return top === 'src' ? second.replace(/\.ts$/, '') : path;
}

function wrongArrows(name: string, text: string): string[] {
  const from = roomOf(name);
  const allowed = arrows[from];
  if (!allowed) return from.endsWith('.d') ? [] : [`${name}: ${from} is no room of the house`];
  return importsOf(name, text)
    .filter(({ specifier }) => /^[./]/.test(specifier))
    .map((found) => ({ ...found, path: targetOf(name, found.specifier) }))
    .filter(({ path, typeOnly }) => {
      const to = roomOf(path);
      if (to === from || allowed.any.includes(to)) return false;
      if (typeOnly && allowed.type?.includes(to)) return false;
      return !(path.endsWith('.css') && allowed.css?.includes(to));
    })
    .map(({ path, line }) => `${name}:${line} ${from} → ${roomOf(path)}`);
}

function targetOf(name: string, specifier: string): string {
  return specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(name), specifier);
}

function linesWith(pattern: RegExp, name: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : []));
}

function impure(name: string, text: string): string[] {
  if (!['domain', 'schemas'].includes(roomOf(name))) return [];
  const foreign = importsOf(name, text).filter(({ specifier }) =>
    /^(node:|astro(\/|:|$)|@astrojs\/)/.test(specifier),
  );
  return [
    ...foreign.map(({ specifier, line }) => `${name}:${line} imports ${specifier}`),
    ...impurities.flatMap((pattern) => linesWith(pattern, name, codeOf(name, text))),
  ];
}
