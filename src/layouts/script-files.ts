import { fontData } from 'astro:assets';

/** The address of the file of each face of the site's scripts, by the name of its part. */
export function scriptFiles(): ReadonlyMap<string | undefined, string | undefined> {
  // A site in Latin letters has no such family, and Astro's types are those of the site that was built last.
  const families: Readonly<Record<string, (typeof fontData)['--font-sans'] | undefined>> = fontData;
  return new Map((families['--font-scripts'] ?? []).map(({ subset, src }) => [subset, src[0]?.url]));
}
