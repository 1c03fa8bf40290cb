import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { afterEach, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkContent } from '../../src/content-files/check.ts';
import { readContent } from '../../src/content-files/read.ts';
import { fieldName, type Path } from '../../src/domain/problem.ts';
import { collections } from '../../src/schemas/collections.ts';
import { fieldsOf } from '../../src/schemas/describe.ts';
import { buildSite, temporaryFolder } from '../support/build-site.ts';

// Every reference of the full fixture, misspelt one at a time: each must stop the build, with its place and a remedy.
const original = 'tests/fixtures/full/content';
const today = '2026-01-31';
const root = join(temporaryFolder(), 'content');
cpSync(original, root, { recursive: true });

const references = readContent(original, today).entries.flatMap(({ collection, file, id, raw }) =>
  [...fieldsOf(collections[collection].schema, raw)]
    .filter(({ meta }) => meta.reference !== undefined)
    .map(({ path, value }) => ({ collection, file, id, path, value: String(value) })),
);

afterEach(() => cpSync(original, root, { recursive: true }));

it('the fixture fills in every reference field of every schema', () => {
  const filled = references.map(({ collection, path }) => `${collection}${shapeOf(path)}`);
  const known = Object.entries(collections).flatMap(([name, { schema }]) => referencesBelow(schema, name));
  expect(known.length).toBeGreaterThan(40);
  expect(new Set(filled)).toEqual(new Set(known));
});

it.each(references.map((one) => [one.file, fieldName(one.path), one] as const))(
  '%s %s',
  async (file, field, one) => {
    const { misspelt, line } = misspell(one.file, one.value, one.path);
    const errors = (await checkContent(root, today)).filter(({ severity }) => severity === 'error');
    expect(errors.map((error) => `${error.rule} ${error.file}:${error.line} ${error.field}`)).toEqual([
      `reference-exists ${file}:${line} ${field}`,
    ]);
    expect(errors[0]?.found).toBe(`"${misspelt}"`);
    expect(errors[0]?.message).toMatch(
      new RegExp(
        `^found "${misspelt}", but .* has no such id; write ${one.value}, if that is meant, or add`,
        'u',
      ),
    );
  },
);

it('the build itself stops, says it all, and leaves the last site in place', async () => {
  const outDir = join(temporaryFolder(), 'site');
  const good = await buildSite({ content: root, outDir, args: ['--date', today] });
  expect(good).toMatchObject({
    status: 0,
    output: expect.stringMatching(
      /\n0 errors, \d+ warnings\n(?:A build is needed .*\n)*Built \d+ pages/u,
    ) as string,
  });
  const before = readFileSync(join(outDir, 'index.html'), 'utf8');
  const { line } = misspell('asks/phase-one.md', 'upper-river', ['brief']);
  const { status, output } = await buildSite({ content: root, outDir, args: ['--date', today] });
  expect(status).toBe(1);
  expect(output).toContain(
    `asks/phase-one.md:${line} brief: found "upper-rivr", but briefs has no such id; write upper-river, if that is meant, or add a file for it in briefs/\n`,
  );
  expect(output).not.toContain('    at ');
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe(before);
});

/** Takes a letter out of a value of a file, where it stands, and says on which line that is. */
function misspell(file: string, value: string, path: Path): { misspelt: string; line: number } {
  const text = readFileSync(join(root, file), 'utf8');
  const start = text.startsWith('---\n') ? 4 : 0;
  const yaml = start === 0 ? text : text.slice(start, text.indexOf('\n---', start) + 1);
  const prefix = file === 'themes.yaml' ? [0] : [];
  const node = parseDocument(yaml).getIn([...prefix, ...path], true);
  if (!isScalar(node) || !node.range) throw new Error(`${file} has no ${fieldName(path)}`);
  const [from, to] = [start + node.range[0], start + node.range[1]];
  const misspelt = value.slice(0, -2) + value.slice(-1);
  writeFileSync(join(root, file), text.slice(0, from) + misspelt + text.slice(to));
  return { misspelt, line: text.slice(0, from).split('\n').length };
}

function shapeOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('');
}

interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
}

function referencesBelow(schema: z.ZodType, path: string): string[] {
  const { shape = {}, element, innerType, in: input, options = [] } = schema.def as Definition;
  const inner = [innerType, input, ...options].filter((one) => one !== undefined);
  return [
    ...(schema.meta()?.reference === undefined ? [] : [path]),
    ...Object.entries(shape).flatMap(([key, field]) => referencesBelow(field, `${path}.${key}`)),
    ...(element ? referencesBelow(element, `${path}[]`) : []),
    ...inner.flatMap((one) => referencesBelow(one, path)),
  ];
}
