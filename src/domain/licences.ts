import current from 'spdx-license-ids/index.json' with { type: 'json' };
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import list from 'spdx-license-list/spdx.json' with { type: 'json' };
import { nearest } from './nearest.ts';

/** A licence of the SPDX list. */
export interface Licence {
  id: string;
  /** Its English name; its identifier where the list of names is older than it. */
  name: string;
  /** Where its deed or its text can be read. */
  url: string;
}

const listed: Readonly<Record<string, { name: string }>> = list;
const known = new Set([...current, ...deprecated]);

/** The licence of an SPDX identifier; undefined for any other text, and for none. */
export function licenceOf(id: string | undefined): Licence | undefined {
  if (id === undefined || !known.has(id)) return undefined;
  return { id, name: listed[id]?.name ?? id, url: deedOf(id) ?? `https://spdx.org/licenses/${id}.html` };
}

/**
 * The licences that a text which is no identifier may mean: one where it is that identifier or name in another
 * spelling, several where it leaves out the version, none where it says anything else.
 * @example licencesLike('CC BY 4.0').map(({ id }) => id) // ['CC-BY-4.0']
 */
export function licencesLike(written: string): Licence[] {
  const wanted = fold(written);
  const all = [...current].map((id) => licenceOf(id)).filter((one) => one !== undefined);
  const same = all.filter(({ id, name, url }) => [fold(id), fold(name), fold(url)].includes(wanted));
  if (same.length > 0) return same;
  const begun = all.filter(({ id }) => wanted.length > 2 && /^\d/u.test(afterStart(fold(id), wanted)));
  if (begun.length > 0)
    return begun
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .sort(byLength)
      .slice(0, 6);
  // A letter wrong, never a digit: another version is another licence.
  const digits = (text: string) => text.replace(/\D/gu, '');
  if (wanted.length < 5) return [];
  const near = nearest(
    written.toUpperCase(),
    all.map(({ id }) => id).filter((id) => digits(id) === digits(written)),
  );
  return all.filter(({ id }) => id === near);
}

// Creative Commons has for each licence a page that a reader without a lawyer understands.
function deedOf(id: string): string | undefined {
  const [, kind, version, place] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)(?:-([A-Z]{2,3}))?$/u.exec(id) ?? [];
  const at = 'https://creativecommons.org';
  if (id === 'CC0-1.0') return `${at}/publicdomain/zero/1.0/`;
  if (kind === undefined) return undefined;
  return `${at}/licenses/${kind.toLowerCase()}/${version}/${place === undefined ? '' : `${place.toLowerCase()}/`}`;
}

function afterStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : '';
}

function byLength(a: Licence, b: Licence): number {
  return a.id.length - b.id.length;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/\b(?:legalcode|deed(?:\.\w+)?)\b/gu, '')
    .replace(/\b(?:international|unported|licen[cs]e|the|generic)\b/gu, '')
    .replace(/creative commons(?= (?:by|zero|cc0)\b)/u, 'cc')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
