import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renameEntry } from '../../../../scripts/renaming/rename-entry.ts';
import { checkContent } from '../../../../src/content-files/check.ts';
import { readContent } from '../../../../src/content-files/read.ts';
import { addressOf } from '../../../../src/schemas/addresses.ts';
import { collectionNames, isPaged, type CollectionName } from '../../../../src/schemas/collections.ts';
import { temporaryFolder } from '../../../support/build-site.ts';

const day = '2026-01-31';
const how = { day, isDry: false };
const renamed = 'a-name-that-nothing-has';
const kinds = collectionNames.filter((name) => name !== 'site');

/** The files of a content folder but for those of `media/`, by name. */
function filesIn(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
  const kept = paths.filter((file) => !file.startsWith('media/')).sort();
  return new Map(kept.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** As it would be had the entry its old id still. */
function asBefore(text: string, old: string, kept: string | undefined): string {
  const named = text.replaceAll(renamed, old);
  if (kept === undefined) return named;
  return named.replace(`redirectFrom:\n  - ${kept}\n`, '').replace(`, ${kept}]`, ']');
}

async function problemsIn(root: string): Promise<string[]> {
  const problems = await checkContent(root, day);
  return problems.map(({ severity, rule, file, message }) => [severity, rule, file, message].join(' '));
}

describe.each(['content', 'tests/fixtures/full/content', 'tests/fixtures/filled/content'])('%s', (folder) => {
  const { entries } = readContent(folder, day);
  const firsts = kinds.map((kind): [CollectionName, string] => {
    const ids = entries.filter(({ collection }) => collection === kind).map(({ id }) => id);
    const translated = ids.find((id) => existsSync(join(folder, kind, `${id}.fr.md`)));
    return [kind, translated ?? ids[0] ?? ''];
  });

  it.each(firsts)('%s/%s gets another id and its own back', async (kind, id) => {
    const root = join(temporaryFolder(), 'content');
    cpSync(folder, root, { recursive: true });
    const [files, problems] = [filesIn(root), await problemsIn(root)];

    await renameEntry(root, [`${kind}/${id}`, renamed], how);
    const after = filesIn(root);
    const kept = isPaged(kind) && kind !== 'themes' ? addressOf(kind, id) : undefined;
    const moved = [...after].map(([file, text]) => {
      const isItsOwn = file.startsWith(`${kind}/${renamed}.`);
      const name = isItsOwn ? file.replace(renamed, id) : file;
      return [name, asBefore(text, id, isItsOwn ? kept : undefined)] as const;
    });
    expect(new Map(moved.toSorted())).toEqual(files);
    const isShown =
      kept !== undefined && entries.some((one) => one.id === id && one.collection === kind && one.published);
    const keeping = [...after].filter(([, text]) => kept !== undefined && text.includes(kept));
    expect(keeping.map(([file]) => file.split('.')[0])).toEqual(isShown ? [`${kind}/${renamed}`] : []);
    const now = (await problemsIn(root)).map((line) => line.replaceAll(renamed, id));
    expect(now.toSorted()).toEqual(problems.toSorted());

    await renameEntry(root, [`${kind}/${renamed}`, id], how);
    const back = filesIn(root);
    const old = isPaged(kind) ? addressOf(kind, renamed) : '';
    expect(new Map([...back].map(([file, text]) => [file, asBefore(text, renamed, old)]))).toEqual(files);
    expect((await problemsIn(root)).toSorted()).toEqual(problems.toSorted());
  });
});
