import { isRecord } from '../domain/record.ts';
import { blankOf, choicesBelow } from './blanks.ts';
import { listItem, requiredFields, type Description } from './describe.ts';
import { pairRemedy } from './pair-remedies.ts';
import { spelledFor } from './spelled.ts';

/** What to write where a list is expected and something else stands, or undefined where nothing better can be said. */
export function listRemedy(at: Description | undefined, found: unknown): string | undefined {
  const item = at && listItem(at);
  if (!item) return undefined;
  const group = groupIn(item);
  if (isRecord(found) && group)
    return (
      pairRemedy(group, found) ??
      'write a list: put a hyphen and a space before its first field, and two more spaces before the others'
    );
  if (typeof found === 'number') return inList(item, group, [found], [String(found)]);
  if (typeof found !== 'string' || found.trim() === '') return undefined;
  const marked = itemsMarked(found);
  if (marked) return `write each on a line of its own, after a hyphen and a space: ${marked.join(', ')}`;
  const parts = found.split(/\s*[,;]\s*(?:(?:and|et)\s)?\s*|\s+(?:and|et)\s+/u).filter((one) => one !== '');
  return inList(item, group, isNamed(item, group) ? parts : [found]);
}

/** What to write where a group of fields is expected and one value stands: the group with the value in its place. */
export function groupRemedy(at: Description | undefined, found: unknown): string | undefined {
  const group = at && groupIn(at);
  const placed = group && placedIn(group, found);
  return placed && `write ${placed.written}${choicesBelow(group, placed.place)}`;
}

// In each of two readings the values are tried as they stand: a code may have lost its quotes.
function inList(
  item: Description,
  group: Description | undefined,
  ...readings: (readonly unknown[])[]
): string | undefined {
  for (const values of readings) {
    const placed = values.map((one) => {
      const written = spelledFor(item, one);
      return written === undefined ? group && placedIn(group, one) : { written };
    });
    const sure = placed.filter((one) => one !== undefined);
    if (sure.length === 0 || sure.length < values.length) continue;
    const [{ place }] = [...sure, {}] as [{ place?: string }];
    const choices = group && place !== undefined ? choicesBelow(group, place) : '';
    return `write [${sure.map(({ written }) => written).join(', ')}]${choices}`;
  }
  return undefined;
}

function groupIn(described: Description): Description | undefined {
  return described.type === 'object'
    ? described
    : described.forms.map(groupIn).find((one) => one !== undefined);
}

// Things with a fixed name: a comma between them can be no part of one.
function isNamed({ meta, forms }: Description, group: Description | undefined): boolean {
  const names = [meta, ...Object.values(group?.fields ?? {}).map((field) => field.meta)];
  return forms.length > 0 || names.some(({ reference, language }) => reference !== undefined || language);
}

// A list made with the signs of a word processor, or with a first hyphen missing; YAML joins its lines.
function itemsMarked(text: string): string[] | undefined {
  const [, sign] = /(?:^|\s)([•·‣▪●–—*-])\s/u.exec(text) ?? [];
  const isList = sign !== undefined && (text.startsWith(sign) || sign === '-' || sign === '•');
  if (!isList) return undefined;
  const items = ` ${text}`.split(new RegExp(`\\s[${sign}]\\s+`, 'u')).filter((item) => item.trim() !== '');
  return items.map((item) => `"- ${item.trim()}"`);
}

// The value belongs in one field: an id, a path, a fixed word, a sum or number, else the first that holds words.
function placedIn({ fields }: Description, value: unknown): { written: string; place: string } | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const required = requiredFields(fields);
  const fitting = required.filter(([, field]) => spelledFor(field, value) !== undefined);
  const named = fitting.filter(([, { meta, type }]) => meta.reference ?? meta.file ?? type === 'enum');
  const sums = fitting.filter(([, { meta }]) => meta.money);
  const isOnly = typeof value === 'number' || required.length === 1;
  const [place, ...others] = [named, sums, isOnly ? fitting : fitting.filter(isWords).slice(0, 1)].find(
    (some) => some.length > 0,
  ) ?? [undefined];
  if (!place || others.length > 0) return undefined;
  const [key, field] = place;
  // A sum alone does not say what it is for.
  const whatFor = field.meta.money && required.length === 1 ? Object.entries(fields).filter(isWords) : [];
  const written = [...whatFor.slice(0, 1), ...required].map(
    ([name, one]) => `${name}: ${name === key ? spelledFor(field, value) : blankOf(one)}`,
  );
  return { written: `{ ${written.join(', ')} }`, place: key };
}

function isWords([, { meta, type }]: [string, Description]): boolean {
  return meta.words === true && type === 'string';
}
