import { join, relative } from 'node:path';
import type { ImageMetadata } from 'astro';
import { contentFolder } from '../content-files/folder.ts';
import { sizeOfPicture, type PictureSize } from '../content-files/media/picture-size.ts';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/media/**/*.{jpg,jpeg,png,webp,avif,gif,svg}',
  { caseSensitive: false },
);

/** Every picture below `media/`, by its path there, upright, ready to be resized at build time. */
export async function loadPictures(): Promise<ReadonlyMap<string, ImageMetadata>> {
  // Vite names files from the project's root, or from here where they lie outside it: either way this is in the name.
  const folder = contentFolder();
  const media = `${relative(process.cwd(), folder).replaceAll('\\', '/')}/media/`;
  const loaded = await Promise.all(
    Object.entries(files).map(async ([name, load]) => {
      const path = name.slice(name.indexOf(media) + media.length);
      const loading = loadPicture(load, join(folder, 'media', path));
      // Nobody who writes is kept from a page by a picture that cannot be read: what names it is not shown.
      const picture = await (import.meta.env.DEV ? loading.catch(() => undefined) : loading);
      return [path, picture] as const;
    }),
  );
  return new Map(loaded.filter((one): one is [string, ImageMetadata] => one[1] !== undefined));
}

async function loadPicture(
  load: () => Promise<{ default: ImageMetadata }>,
  file: string,
): Promise<ImageMetadata> {
  const picture = (await load()).default;
  const known = uprightPictures.get(picture) ?? upright(picture, file);
  uprightPictures.set(picture, known);
  return known;
}

const uprightPictures = new WeakMap<ImageMetadata, Promise<ImageMetadata>>();

// Astro turns every picture as its camera says, but asks only a JPEG for its size after that (Astro 7.3.4).
async function upright(picture: ImageMetadata, file: string): Promise<ImageMetadata> {
  const size = await sizeOfPicture(file);
  if (!size || (size.width === picture.width && size.height === picture.height)) return picture;
  return ofSize(picture, size);
}

// Astro keeps what else it knows of a picture in hidden fields, and notes which are read: they stay where they are.
function ofSize(picture: ImageMetadata, size: PictureSize): ImageMetadata {
  return new Proxy(picture, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name === 'width' || name === 'height') return size[name];
      return name === 'clone' ? { ...(value as ImageMetadata), ...size } : value;
    },
  });
}
