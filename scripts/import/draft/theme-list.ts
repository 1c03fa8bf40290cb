import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readBack } from '../../../src/content-files/read-back.ts';
import { changeField, writeList } from '../../../src/content-files/write.ts';
import { dataOf, nodeOf } from '../../../src/content-files/yaml/nodes.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { saveChanged } from '../../new/save.ts';
import { parseContent } from '../../../src/content-files/frontmatter.ts';
import { fileNameOf, type FilesOfLines } from '../source/files-of-lines.ts';
import type { DraftedEntry } from './drafted-entry.ts';
import { overlayOf } from './overlay.ts';
import { remarksOf, withRemarks } from './remarks.ts';

const { schema, lies } = collections.themes;
const listSchema = z.array(schema);

/** The file of a list of themes, each with the line that it was taken from as a remark. */
export function themesText(themes: readonly DraftedEntry[], files: FilesOfLines): string {
  const items = themes.map(({ id, fields }) => ({ id, ...fields }));
  const evidence = themes.flatMap((theme, i) =>
    theme.evidence.map((one) => ({ ...one, path: [i, ...one.path] })),
  );
  const text = withRemarks(
    writeList(listSchema, items),
    remarksOf(evidence, (line) => fileNameOf(line, files)),
  );
  return readBack(text, true, dataOf(nodeOf(items, { schema: listSchema })), '');
}

/** The words of a new list of themes in another language, as its translation holds them; undefined where there are none. */
export function themesTranslation(themes: readonly DraftedEntry[], language: string): string | undefined {
  const items = themes.flatMap((theme) => {
    const overlay = overlayOf(theme, language);
    return overlay ? [{ id: theme.id, ...overlay.fields }] : [];
  });
  return items.length === 0 ? undefined : writeList(listSchema, items);
}

/** The list of the site with those at its end that it lacks; every other byte stays. */
export function themesAdded(root: string, themes: readonly DraftedEntry[]): { before: string; text: string } {
  const before = readFileSync(join(root, lies.file), 'utf8');
  const { data } = parseContent(before, true);
  const known: unknown[] = Array.isArray(data) ? data : [];
  const isThere = (id: string) => known.some((one) => isRecord(one) && one.id === id);
  const text = themes
    .filter(({ id }) => !isThere(id))
    .reduce(
      (all, { id, fields }, i) =>
        changeField({ text: all, isYaml: true, schema: listSchema }, [known.length + i], { id, ...fields }),
      before,
    );
  return { before, text };
}

/**
 * Adds themes to the list of the site.
 * @returns the file, if that changed it
 */
export function saveThemes(root: string, themes: readonly DraftedEntry[]): string[] {
  if (!hasThemes(root)) return [];
  const { before, text } = themesAdded(root, themes);
  if (text === before) return [];
  saveChanged(root, lies.file, before, text);
  return [lies.file];
}

/** Whether the site has a list of themes. */
export function hasThemes(root: string): boolean {
  return existsSync(join(root, lies.file));
}
