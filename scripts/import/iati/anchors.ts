import { slugOf } from '../../../src/content-files/slug.ts';

/** As long as a name inside an entry gets. */
const longest = 40;

/**
 * Gives each thing in an entry a name of its own, by what it is called.
 * @example createAnchors('indicator')('Wells dug') // 'wells-dug'
 */
export function createAnchors(kind: string): (called: string | undefined) => string {
  const given = new Set<string>();
  return (called) => {
    const slug = slugOf(called ?? '') ?? kind;
    const short =
      slug.length <= longest
        ? slug
        : slug
            .slice(0, longest + 1)
            .replace(/-[^-]*$/u, '')
            .slice(0, longest);
    for (let n = 1; ; n += 1) {
      const name = n === 1 ? short : `${short}-${n}`;
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}
