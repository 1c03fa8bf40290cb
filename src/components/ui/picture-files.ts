import type { ImageMetadata } from 'astro';

/** The pictures of `media/`, by their path there. */
export type PictureFiles = ReadonlyMap<string, ImageMetadata>;
