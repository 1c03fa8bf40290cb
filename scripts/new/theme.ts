import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dequal } from 'dequal';
import { z } from 'zod';
import { commentedFields } from '../../src/content-files/commented-fields.ts';
import { parseContent } from '../../src/content-files/frontmatter.ts';
import { changeField } from '../../src/content-files/write.ts';
import { blockText, nodeOf } from '../../src/content-files/yaml/nodes.ts';
import { collections } from '../../src/schemas/collections.ts';
import { describe } from '../../src/schemas/describe.ts';
import { UsageError } from '../arguments.ts';
import type { Fields } from './answers.ts';
import { saveChanged, saveNew } from './save.ts';
import type { SiteAround } from './site-around.ts';

const { file } = collections.themes.lies;
const { schema } = collections.themes;

/** The list of themes with one more at its end; every other byte stays. */
export function themesWith(
  { root }: SiteAround,
  fields: Fields,
  id: string,
): { before: string | undefined; text: string } {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const item = { id, ...fields };
  const text = before === undefined ? listOf(item, '') : withOneMore(before, item);
  return { before, text };
}

// Below what stands at the end: the remarks there are of the theme above. Where the list is in brackets, within these.
function withOneMore(before: string, item: Fields): string {
  const { data, faults } = parseContent(before, true);
  if (faults.length > 0)
    throw new UsageError(
      [
        `Mend ${file} first; nothing was written:`,
        ...faults.map(({ line, message }) => `  ${file}:${line}: ${message}`),
      ].join('\n'),
    );
  const known: unknown[] = Array.isArray(data) ? data : [];
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const ended = before === '' || before.endsWith('\n') ? before : `${before}${lineEnd}`;
  const text = `${ended}${listOf(item, columnOf(before)).replaceAll('\n', lineEnd)}`;
  const after = parseContent(text, true);
  if (after.faults.length === 0 && dequal(after.data, [...known, item])) return text;
  // What is no list is refused in the words of the check.
  if (!Array.isArray(data)) return text;
  return changeField({ text: before, isYaml: true, schema: z.array(schema) }, [known.length], item);
}

// A list of one, with what else it may have below it.
function listOf(item: Fields, column: string): string {
  const free = Object.entries(describe(schema).fields).filter(([name]) => item[name] === undefined);
  const lines = [
    ...blockText(nodeOf([item], { schema: z.array(schema) })).split('\n'),
    ...commentedFields(Object.fromEntries(free), '  '),
  ];
  return lines.map((line) => `${column}${line}\n`).join('');
}

// How far the list is from the edge.
function columnOf(text: string): string {
  return /^\uFEFF?( *)- /mu.exec(text)?.[1] ?? '';
}

/** Writes it. */
export function saveTheme(site: SiteAround, fields: Fields, id: string): void {
  const { before, text } = themesWith(site, fields, id);
  if (before === undefined) saveNew(site.root, file, text);
  else saveChanged(site.root, file, before, text);
}
