import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content-files/folder.ts';
import { bodyOf } from '../content-files/frontmatter.ts';
import { handedOver } from '../content-files/hand-over.ts';
import type { Prose } from '../model/prose.ts';
import { renderText, type ProseOptions, type WrittenText } from '../prose/render.ts';
import { createMemory } from './memory.ts';
import { hasGallery, passagesOf, type Owner, type TextContext } from './passages.ts';

/** Renders the body of an entry, read from its file. */
export function renderBody(
  entry: Owner & { file: string; language: string },
  model: TextContext['model'],
  options: ProseOptions,
): Prose {
  const { file } = entry;
  const text = file.endsWith('.yaml') ? '' : textOf(file);
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  return renderProse({ text, format, language: entry.language, owner: entry }, model, options);
}

// While somebody writes, the file may have changed since what is shown was checked.
function textOf(file: string): string {
  if (handedOver()) return bodies('', bodiesByFile).get(file) ?? '';
  return bodyOf(readFileSync(join(contentFolder(), file), 'utf8'));
}

const bodies = createMemory<ReadonlyMap<string, string>>();

function bodiesByFile(): ReadonlyMap<string, string> {
  const { entries = [], translations = [] } = handedOver() ?? {};
  return new Map([...entries, ...translations].map(({ file, body }) => [file, body]));
}

/**
 * Renders a text of an entry, and finds the entries that its pieces name.
 * @param written with the entry it belongs to: whose figures and pictures it may show
 */
export function renderProse(
  { owner, ...written }: WrittenText & { owner: Owner },
  model: TextContext['model'],
  options: ProseOptions,
): Prose {
  const { blocks, ...rendered } = renderText(written, options);
  const passages = passagesOf(blocks, { owner, model, href: options.href });
  return { passages, ...rendered, hasGallery: hasGallery(passages) };
}
