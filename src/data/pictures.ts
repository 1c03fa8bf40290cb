import { relative } from 'node:path';
import type { ImageMetadata } from 'astro';
import { contentFolder } from '../content-files/folder.ts';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/media/**/*.{jpg,jpeg,png,webp,avif,gif,svg}',
  { caseSensitive: false },
);

/** Every picture below `media/`, by its path there, ready to be resized at build time. */
export async function loadPictures(): Promise<ReadonlyMap<string, ImageMetadata>> {
  // Vite names files from the project's root, or from here where they lie outside it: either way this is in the name.
  const media = `${relative(process.cwd(), contentFolder()).replaceAll('\\', '/')}/media/`;
  const loaded = await Promise.all(
    Object.entries(files).map(
      async ([path, load]) =>
        [path.slice(path.indexOf(media) + media.length), (await load()).default] as const,
    ),
  );
  return new Map(loaded);
}
