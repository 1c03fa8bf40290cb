import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentFile } from '../src/content-files/content-file.ts';
import { sortFolder } from '../src/content-files/folder.ts';
import type { ReadContent } from '../src/content-files/read-taken.ts';
import { calledIn } from '../src/schemas/called.ts';
import { collectionNames, type CollectionName } from '../src/schemas/collections.ts';
import { editorSchemas } from '../src/schemas/editor-schemas.ts';
import type { KnownIds } from '../src/schemas/json-schema.ts';

// Where the Astro extension of VS Code looks; Astro itself writes there what knows neither drafts nor translations.
const place = '.astro/collections';

/**
 * Tells code editors which fields each Markdown file of the content may have, and which entries there are to name. It
 * is for this computer alone: git leaves it out. Where it cannot be written, editors know less, and nothing else fails.
 * @param folder the content folder
 * @param project the folder that is opened in the editor
 */
export function tellCodeEditor(
  folder: string,
  { entries }: Pick<ReadContent, 'entries'>,
  project = process.cwd(),
): void {
  const schemas = Object.entries(editorSchemas(idsOf(entries)));
  const markdown = sortFolder(folder).files.filter(({ file }) => /\.mdx?$/u.test(file));
  const manifest = {
    collections: schemas.map(([kind]) => ({ name: nameOf(kind), hasSchema: true })),
    entries: Object.fromEntries(markdown.map((at) => [addressOf(folder, at), nameOf(kindOf(at))])),
  };
  try {
    mkdirSync(join(project, place), { recursive: true });
    for (const [kind, schema] of schemas)
      writeWhereNew(join(project, place, `${nameOf(kind)}.schema.json`), schema);
    writeWhereNew(join(project, place, 'collections.json'), manifest);
  } catch {
    return;
  }
}

function idsOf(entries: ReadContent['entries']): KnownIds {
  const idsOfOne = (name: CollectionName) =>
    entries
      .filter(({ collection }) => collection === name)
      .map(({ id, raw }) => ({ id, called: calledIn(raw) ?? id }));
  return Object.fromEntries(collectionNames.map((name) => [name, idsOfOne(name)]));
}

function kindOf({ collection, language }: ContentFile): string {
  return language === undefined ? collection : `${collection}.words`;
}

// Names of our own: those of the collections are Astro's.
function nameOf(kind: string): string {
  return `written-${kind.replace('.', '-')}`;
}

// The extension compares addresses in small letters, with their signs decoded.
function addressOf(folder: string, { file }: ContentFile): string {
  return decodeURIComponent(pathToFileURL(join(folder, file)).href).toLowerCase();
}

// A file that is written anew makes the editor begin anew.
function writeWhereNew(file: string, data: unknown): void {
  const text = JSON.stringify(data);
  if (readOrNothing(file) !== text) writeFileSync(file, text);
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
