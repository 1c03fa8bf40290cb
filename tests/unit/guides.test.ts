import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { options } from '../../scripts/options.ts';
import {
  anchorsIn,
  codesIn,
  commandLinesIn,
  commandsIn,
  isSameInEveryShell,
  linksIn,
  readGuides,
  tableBelow,
  type Guide,
} from '../support/guides.ts';

/** Whom a room may use: `type` carries types only, `css` stylesheets only. */
type Arrows = Partial<Record<'any' | 'type' | 'css', string[]>>;

const guides = readGuides();
const rooms = foldersIn('src');
const programs = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/support/**/*.ts']).map((file) =>
  readFileSync(file, 'utf8'),
);
const { scripts = {}, ...project } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

describe('README.md', () => {
  const readme = guides[0] as Guide;
  const map = tableBelow('The rooms', readme);

  it('is short', () => {
    expect(Buffer.byteLength(readme.text)).toBeLessThanOrEqual(12_288);
  });

  it('has the map of rooms in its first screen', () => {
    expect(map.lastLine).toBeLessThanOrEqual(45);
  });

  it('names the rooms that there are', () => {
    expect(map.rows.map(([room]) => room).sort()).toEqual(rooms.sort());
  });

  it('draws the arrows that the architecture test holds', () => {
    const held = arrowsHeld();
    const drawn = Object.fromEntries(map.rows.map(([room = '', , use = '']) => [room, arrowsIn(use)]));
    expect(drawn).toEqual(Object.fromEntries(rooms.map((room) => [room, sorted(held[room])])));
  });

  it('says what each dependency is for, and of nothing else', () => {
    const { dependencies, devDependencies, optionalDependencies } = project;
    const installed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const { rows } = tableBelow('What each dependency is for', readme);
    const named = rows.flatMap(([packages = '']) => packages.replace(' (optional)', '').split(', '));
    expect(installed.filter((name) => !named.some((by) => isNamedBy(name, by)))).toEqual([]);
    expect(named.filter((by) => !installed.some((name) => isNamedBy(name, by)))).toEqual([]);
  });

  it('leads to every page in docs/', () => {
    expect(linksIn(readme)).toEqual(expect.arrayContaining(guides.slice(1).map(({ file }) => file)));
  });
});

describe.each(guides)('$file', (guide) => {
  it('has links that lead somewhere', () => {
    const anchors = guides.flatMap(anchorsIn);
    const leads = (link: string) => (link.includes('#') ? anchors.includes(link) : existsSync(link));
    expect(linksIn(guide).filter((link) => !leads(link))).toEqual([]);
  });

  it('names files and folders that there are', () => {
    // To those who write, `pages/` is a folder of theirs.
    const ofRooms = /write|fields/u.test(guide.file) ? [] : rooms;
    const places = ['src', 'scripts', 'tests', 'docs', '.github', '.ci', ...ofRooms];
    const paths = codesIn(guide).filter((code) => places.some((place) => code.startsWith(`${place}/`)));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it('has commands that the project has', () => {
    const unknown = commandsIn(guide).filter(({ script }) => script !== undefined && !(script in scripts));
    expect(unknown.map(({ written }) => written)).toEqual([]);
  });

  it('has commands that are the same in cmd, PowerShell and sh', () => {
    expect(commandLinesIn(guide).filter((line) => !isSameInEveryShell(line))).toEqual([]);
  });

  it('names options that the program knows', () => {
    const named = codesIn(guide).flatMap((code) => /^--(\w[\w-]*)/u.exec(code)?.[1] ?? []);
    expect(named.filter((name) => !(name in options))).toEqual([]);
  });

  it('names variables that the program reads', () => {
    const named = codesIn(guide).filter((code) => /^[A-Z]+_[A-Z]+$/u.test(code));
    expect(named.filter((name) => !programs.some((text) => reads(text, name)))).toEqual([]);
  });
});

it.each([
  ['npm run build -- --content DIR', true],
  ['npm start -- --content "our content"', true],
  ['npm run build -- --content=DIR --date=2026-01-31', true],
  ['npm ci && npm start', false],
  ['SITE_URL=https://x.example/ npm run build', false],
  ['npm run build -- --url $URL', false],
  ["npm run build -- --content 'our content'", false],
  ['npm run dev      # shows the site', false],
  ['npm run build -- \\', false],
  ['npm run build; npm start', false],
  ['.ci/run', false],
  ['rsync -a dist/ host:/var/www/', false],
])('the command "%s" is the same in every shell: %s', (line, is) => {
  expect(isSameInEveryShell(line)).toBe(is);
});

it('are there where the program sends people', () => {
  const sent = programs.flatMap((text) => text.match(/\bdocs\/[\w-]+\.md\b/gu) ?? []);
  expect(sent).toContain('docs/write.md');
  expect(sent.filter((file) => !existsSync(file))).toEqual([]);
});

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

// An object of names and lists in single quotes is YAML as well.
function arrowsHeld(): Record<string, Arrows> {
  const test = readFileSync('tests/unit/architecture.test.ts', 'utf8');
  const [, object] = /^const arrows\b.* = (\{\n[\s\S]*?\n\});$/mu.exec(test) ?? [];
  if (object === undefined) throw new Error('The architecture test has no arrows that can be read here');
  return parse(object) as Record<string, Arrows>;
}

/** @example arrowsIn('domain; types of model; CSS of styles') // { any: ['domain'], type: ['model'], css: ['styles'] } */
function arrowsIn(use: string): Arrows {
  const kinds: Record<string, keyof Arrows> = { 'types of ': 'type', 'CSS of ': 'css' };
  const arrows = use.split('; ').map((part) => {
    const [words, kind] = Object.entries(kinds).find(([begin]) => part.startsWith(begin)) ?? ['', 'any'];
    return [kind, part === 'nothing' ? [] : part.slice(words.length).split(', ')];
  });
  return sorted(Object.fromEntries(arrows) as Arrows);
}

function sorted(arrows: Arrows = {}): Arrows {
  return Object.fromEntries(Object.entries(arrows).map(([kind, names]) => [kind, [...names].sort()]));
}

// `@types/*` names all of a kind, `noto-serif-lao` one whose scope was named before.
function isNamedBy(name: string, by: string): boolean {
  if (by.endsWith('*')) return name.startsWith(by.slice(0, -1));
  return name === by || (!by.startsWith('@') && name.startsWith('@fontsource') && name.endsWith(`/${by}`));
}

// A part such as `<section>` stands for any folder.
function isThere(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  const start = rooms.includes(parts[0] ?? '') ? 'src' : '.';
  const found = parts.reduce(
    (places, part) =>
      places
        .flatMap((place) =>
          (part.startsWith('<') ? foldersIn(place) : [part]).map((next) => posix.join(place, next)),
        )
        .filter((place) => existsSync(place)),
    [start],
  );
  return found.length > 0;
}

function reads(text: string, variable: string): boolean {
  if (Object.values(options).some((option) => 'variable' in option && option.variable === variable))
    return true;
  return new RegExp(`process\\.env\\W+${variable}\\b|\\b${variable}\\b[^}]*\\} = process\\.env`, 'u').test(
    text,
  );
}
