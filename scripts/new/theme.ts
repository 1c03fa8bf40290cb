import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { commentedFields } from '../../src/content-files/commented-entry.ts';
import { parseContent } from '../../src/content-files/frontmatter.ts';
import { changeField } from '../../src/content-files/write.ts';
import { collections } from '../../src/schemas/collections.ts';
import { describe } from '../../src/schemas/describe.ts';
import type { Fields } from './answers.ts';
import { saveChanged, saveNew } from './save.ts';
import type { SiteAround } from './site-around.ts';
import { blockText, nodeOf } from '../../src/content-files/yaml/nodes.ts';

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
  const data = before === undefined ? undefined : parseContent(before, true).data;
  const count = Array.isArray(data) ? data.length : 0;
  const text =
    before === undefined || count === 0
      ? `${before ?? ''}${blockText(nodeOf([item], { schema: z.array(schema) }))}\n`
      : changeField({ text: before, isYaml: true, schema: z.array(schema) }, [count], item);
  return { before, text: withRemarks(text, item) };
}

/** Writes it. */
export function saveTheme(site: SiteAround, fields: Fields, id: string): void {
  const { before, text } = themesWith(site, fields, id);
  if (before === undefined) saveNew(site.root, file, text);
  else saveChanged(site.root, file, before, text);
}

// What else it may have, below it: not where the list stands in brackets.
function withRemarks(text: string, item: Fields): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.trimEnd().split(lineEnd);
  const column = /^( *)- /u.exec(lines.findLast((line) => /^ *- /u.test(line)) ?? '')?.[1];
  if (column === undefined || /[\]}]$/u.test(text.trimEnd())) return text;
  const free = Object.entries(describe(schema).fields).filter(([name]) => item[name] === undefined);
  const remarks = commentedFields(Object.fromEntries(free), `${column}  `);
  return `${lines.join(lineEnd)}${lineEnd}${remarks.join(lineEnd)}${lineEnd}`;
}
