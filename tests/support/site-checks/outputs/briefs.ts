import type { Site } from '../site.ts';
import type { Carried } from './carried.ts';
import { entryAt } from './facts.ts';
import { flat } from './flat.ts';

/** Every number and date in the briefs as JSON, those of the asks, results and updates in them included. */
export function inBriefs(site: Site): Carried[] {
  const files = [...site.files].filter(([file]) => /(?:^|\/)briefs\/[^/]+\.json$/u.test(file));
  return files.flatMap(([file, bytes]) =>
    carriedIn(JSON.parse(bytes.toString('utf8')) as object, file, site),
  );
}

/** Of each entry that is there whole: one that is only named has nothing but its name. */
function carriedIn(group: object, file: string, site: Site): Carried[] {
  const entry = isEntry(group) ? entryAt(new URL(group.page).pathname, site.content) : undefined;
  const own = entry && 'sources' in group ? [...flat(group, 'none', isEntry), ...sharesIn(group)] : [];
  const nested = Object.values(group).flatMap((value: unknown) => insideOf(value, file, site));
  return [...Array.from(own, ([field, value]) => ({ file, entry: entry!, field, value })), ...nested];
}

// A country is only named, with its share beside its name.
function sharesIn(brief: object): [string, number][] {
  const { countries = [] } = brief as { countries?: { percentage: number | null }[] };
  return countries.flatMap(({ percentage }, i): [string, number][] =>
    percentage === null ? [] : [[`countries_${i}_percentage`, percentage]],
  );
}

function insideOf(value: unknown, file: string, site: Site): Carried[] {
  if (Array.isArray(value)) return value.flatMap((one) => insideOf(one, file, site));
  return typeof value === 'object' && value !== null ? carriedIn(value, file, site) : [];
}

function isEntry(group: object): group is { id: string; page: string } {
  return 'id' in group && 'page' in group && typeof group.page === 'string' && typeof group.id === 'string';
}
