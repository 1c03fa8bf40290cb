import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/media/**/*.{jpg,jpeg,png,webp,avif,gif,svg,JPG,JPEG,PNG}',
);

/** Every picture below `media/`, by its path there, ready to be resized at build time. */
export async function loadPictures(): Promise<ReadonlyMap<string, ImageMetadata>> {
  const loaded = await Promise.all(
    Object.entries(files).map(
      async ([path, load]) => [path.replace(/^.*?\/media\//u, ''), (await load()).default] as const,
    ),
  );
  return new Map(loaded);
}
