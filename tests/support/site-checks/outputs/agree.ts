import { pathOf } from '../content.ts';
import type { Site } from '../site.ts';
import { inBriefs } from './briefs.ts';
import type { Carried } from './carried.ts';
import { inDays } from './days.ts';
import { factsOf } from './facts.ts';
import { inIati } from './iati.ts';
import { inTables } from './tables.ts';

/** Every number and date that the outputs of a site hold. */
export function carriedIn(site: Site): Carried[] {
  return [inTables, inBriefs, inIati, inDays].flatMap((read) => read(site));
}

/** Numbers and dates in outputs that are not what their entry says, and, in tables, those that are missing. */
export function disagreements(site: Site): string[] {
  return carriedIn(site).flatMap(({ file, entry, field, value }) => {
    const { written, derived } = factsOf(entry, site.content);
    const facts = field.split('|').map((name) => written.get(name) ?? derived.get(name));
    return facts.some((fact) => String(fact) === String(value))
      ? []
      : [`${file}: ${pathOf(entry) ?? ''} ${field} is ${String(value)}, and should be ${facts.join(' or ')}`];
  });
}

/** What a brief as JSON leaves out of its own numbers and dates, and of those of its asks, results and updates. */
export function lostInBriefs(site: Site): string[] {
  const there = Map.groupBy(inBriefs(site), ({ file, entry }) => `${file} ${pathOf(entry) ?? ''}`);
  return [...there].flatMap(([name, carried]) => {
    const [first] = carried;
    if (!first) return [];
    const fields = new Set(carried.map(({ field }) => field));
    const { written, derived } = factsOf(first.entry, site.content);
    return [...written.keys(), ...derived.keys()]
      .filter((field) => !fields.has(field))
      .map((field) => `${name}: ${field} is missing`);
  });
}
