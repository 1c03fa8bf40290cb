import { defineCollection } from 'astro:content';
import { contentLoader, translationLoader } from './data/loader.ts';
import { collections as known, collectionNames } from './schemas/collections.ts';
import { translationSchema } from './schemas/translation.ts';

export const collections = {
  ...Object.fromEntries(
    collectionNames.map((name) => [
      name,
      defineCollection({ loader: contentLoader(name), schema: known[name].schema }),
    ]),
  ),
  translations: defineCollection({ loader: translationLoader(), schema: translationSchema }),
};
