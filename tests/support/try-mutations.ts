import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/content-files/check.ts';
import { linkContent } from '../../src/model/link.ts';
import type { KnownFiles } from '../../src/content-files/known-files.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import { readContent } from '../../src/content-files/read.ts';
import { translateContent } from '../../src/model/translate-content.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { plainPhone } from '../../src/domain/phone.ts';
import { isRecord } from '../../src/domain/record.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { publishedContent } from '../../src/data/readers/published-content.ts';
import { temporaryFolder } from './build-site.ts';
import { mutated, mutations } from './mutations.ts';

const fixture = 'tests/fixtures/full/content';
const today = '2026-01-31';
const seed = Number(process.env.MUTATION_SEED ?? 20260131);
const runs = Number(process.env.MUTATION_RUNS ?? 520);

/**
 * Tries changes on each of some files of the full fixture: every one is either accepted, and nothing of it lost, or
 * refused with its file and line; none ends in a crash. `MUTATION_SEED` and `MUTATION_RUNS` try others.
 */
export function tryMutations(files: readonly string[]): void {
  const outcomes = { accepted: 0, warned: 0, refused: 0 };
  afterAll(() => {
    console.log(
      `${files.length * runs} changes of ${files.join(', ')}, seed ${seed}: ${JSON.stringify(outcomes)}`,
    );
  });

  it.concurrent.each(files)(
    `%s: each of ${runs} changes is accepted whole, or refused with file, line and field`,
    async (file) => {
      const root = join(temporaryFolder(), 'content');
      cpSync(fixture, root, { recursive: true });
      const source = readFileSync(join(root, file), 'utf8');
      const known: KnownFiles = new Map();
      const property = fc.asyncProperty(mutations, async (mutation) => {
        const text = mutated(file, source, mutation);
        writeFileSync(join(root, file), text);
        const problems = await checkContent(root, today, known);
        const errors = problems.filter(({ severity }) => severity === 'error');
        for (const problem of problems) expectWhole(root, problem);
        if (errors.length > 0) {
          outcomes.refused++;
          expect(errors.filter((error) => isAbout(file, error))).not.toEqual([]);
        } else {
          outcomes[problems.some((problem) => problem.file === file) ? 'warned' : 'accepted']++;
          expectAllThere(readContent(root, today, known), file, text);
        }
      });
      await fc.assert(property, { seed, numRuns: runs, endOnFailure: false });
    },
    600_000,
  );
}

// The fault stands in the file, or in another that names what the file no longer is.
function isAbout(file: string, error: Problem): boolean {
  const [collection = ''] = file.split(/[/.]/u);
  return error.file === file || error.message.includes(file) || error.message.includes(collection);
}

function expectWhole(root: string, { file, line, message, rule }: Problem): void {
  expect(existsSync(join(root, file)), `${file} exists`).toBe(true);
  const lines = readFileSync(join(root, file), 'utf8').split(/\r\n|[\r\n\u2028]/u).length;
  expect(line, `${rule}: ${message}`).toBeGreaterThan(0);
  expect(line, `${file} has ${lines} lines. ${rule}: ${message}`).toBeLessThanOrEqual(lines + 1);
  expect(message).not.toMatch(/undefined|\[object|Invalid input|Expected|NaN|\.ts:\d| {4}at /u);
  expect(message.length).toBeGreaterThan(10);
}

// Nothing that was written is lost on the way into the model.
function expectAllThere(content: ReadContent, file: string, text: string): void {
  const ofFile = content.entries.filter((entry) => entry.file === file);
  const fields = file.endsWith('.yaml')
    ? text
    : (/^\uFEFF?---[ \t]*\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '');
  const raw: unknown = parse(fields);
  const parts = Array.isArray(raw) ? raw : [raw];
  expect(ofFile.length).toBe(parts.length);
  for (const [i, part] of parts.entries()) {
    expect(leaves(ofFile[i]?.data)).toEqual(leaves(part));
  }
  for (const language of ['en', 'ar'])
    expect(() => {
      const reading = { language, direction: directionOf(language), original: 'en' };
      linkContent(translateContent(publishedContent(content), new Map(), reading), language, '2026-01-01');
    }).not.toThrow();
}

/** Every value by its path, as text: dates may be read as text where YAML has a number. */
function leaves(value: unknown, path = ''): Record<string, string> {
  if (Array.isArray(value))
    return Object.assign({}, ...value.map((item, i) => leaves(item, `${path}[${i}]`))) as Record<
      string,
      string
    >;
  if (isRecord(value))
    return Object.assign(
      {},
      ...Object.entries(value).map(([key, item]) => leaves(item, `${path}.${key}`)),
    ) as Record<string, string>;
  if (value === undefined) return {};
  // A telephone number is read in plain characters.
  return { [path]: path.endsWith('.phone') ? plainPhone(String(value)) : String(value) };
}
