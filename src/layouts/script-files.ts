import { fontData } from 'astro:assets';

// A site in Latin letters has no such family, and Astro's types are those of the site that was built last.
const families: Readonly<Record<string, (typeof fontData)['--font-sans'] | undefined>> = fontData;

/** Where the file of each face for a site's scripts lies, by the id of the face. */
export const scriptFiles: ReadonlyMap<string | undefined, string | undefined> = new Map(
  (families['--font-scripts'] ?? []).map(({ subset, src }) => [subset, src[0]?.url]),
);
