import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** Where a build into a folder works until its site is whole. All of it may be thrown away, but for `old`. */
export interface Places {
  /** Held by the one build into this folder. */
  lock: string;
  /** A folder beside the site's, so on the same disk: what happens there can take its place in one act. */
  beside: string;
  /** The finished site. */
  fresh: string;
  /** The finished site in a folder, as a ZIP. */
  freshZip: string;
  /** The last site, while the finished one takes its place. */
  old: string;
  /** A folder inside the project, where alone Astro keeps two builds apart. */
  inside: string;
  /** The site as it is being built. */
  built: string;
  /** What Astro keeps from one step of the build to the next. */
  cache: string;
}

/** The places of a build into `site`, an absolute path: the same each time, so that the next build finds them. */
export function placesOf(site: string): Places {
  const beside = join(dirname(site), `.build-${basename(site)}`);
  const key = createHash('sha256').update(site).digest('hex').slice(0, 12);
  const inside = join(process.cwd(), `.build-${key}`);
  return {
    lock: `${beside}.lock`,
    beside,
    fresh: join(beside, 'site'),
    freshZip: join(beside, 'site.zip'),
    old: join(beside, 'old'),
    inside,
    built: join(inside, 'site'),
    cache: join(inside, 'cache'),
  };
}
