import { expect, it } from 'vitest';
import { visit } from 'unist-util-visit';
import { editorSchemas } from '../../src/schemas/editor-schemas.ts';
import { readGuides } from '../support/guides.ts';
import { yamlEditor } from '../support/yaml-editor.ts';

const editor = yamlEditor(editorSchemas());

/** Guides that show single fields, and the kind of entry whose fields they are. */
const shownIn = { 'docs/tasks.md': 'asks', 'docs/editor.md': 'site' };

/** Fields that entries of that kind do not have, and one that has them. */
const shownOf: Readonly<Record<string, string>> = { gallery: 'updates' };

const fields = readGuides().flatMap(({ file, tree }) => {
  const [, schema] = Object.entries(shownIn).find(([guide]) => guide === file) ?? [];
  const found: [file: string, schema: string, written: string][] = [];
  visit(tree, 'code', ({ lang, value }) => {
    if (lang === 'yaml' && schema !== undefined)
      found.push([file, shownOf[/^\w+/u.exec(value)?.[0] ?? ''] ?? schema, value]);
  });
  return found;
});

it('there are fields in each of the guides', () => {
  expect([...new Set(fields.map(([file]) => file))].sort()).toEqual(Object.keys(shownIn).sort());
});

it.each(fields)('%s shows fields of %s as they are written: %s', async (_, schema, written) => {
  const remarks = await editor.remarks(schema, written);
  expect(remarks.filter((remark) => !remark.includes('Missing property'))).toEqual([]);
});
