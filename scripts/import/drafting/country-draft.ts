import type { Draft, Sureness, Taken } from '../draft/draft.ts';
import { findCountries } from '../recognise/country.ts';
import { originsOf } from '../sections/cut-line.ts';
import { sectionsNamed } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { putAway, take, understand, type Desk } from './desk.ts';
import { titleOf } from './document-title.ts';

/** A country that a document is about, and the lines that say so. */
export interface CountryOfDocument {
  draft: Draft;
  lines: readonly SourceLine[];
  sure: Sureness;
  why?: string | undefined;
}

/**
 * The countries that a document is about: those under a label, else the one among its places, else those of its headings, else the one that its text
 * names most by far.
 */
export function countriesOf(desk: Desk): CountryOfDocument[] {
  const labelled = sectionsNamed(desk.sections, 'country').flatMap(({ label, lines }) => {
    const found = inLines(desk, lines);
    if (found.length > 0) understand(desk, label);
    return found;
  });
  if (labelled.length > 0) return eachOnce(labelled).map((named) => asDraft(desk, named, 'certain'));
  const placed = eachOnce(
    inLines(desk, originsOf(sectionsNamed(desk.sections, 'place').flatMap(({ lines }) => lines))),
  );
  const [there, ...more] = placed;
  if (there !== undefined && more.length === 0)
    return [asDraft(desk, there, 'likely', 'the one country among its places')];
  const headings = desk.document.lines.filter(({ kind, level = 9 }) => kind === 'heading' && level <= 3);
  const [headed, ...others] = eachOnce(inLines(desk, headings));
  if (headed !== undefined && others.length === 0)
    return [asDraft(desk, headed, 'likely', 'named in a heading')];
  const [titled, ...besides] = eachOnce(inLines(desk, titleOf(desk)?.lines ?? []));
  if (headed === undefined && titled !== undefined && besides.length === 0)
    return [asDraft(desk, titled, 'likely', 'named in the title')];
  return mostNamed(desk);
}

/** The name of a country in full, under its label. */
export function officialNameOf(desk: Desk): Taken<string> | undefined {
  for (const { label, lines } of sectionsNamed(desk.sections, 'officialName')) {
    const [line, ...others] = lines;
    if (line === undefined || others.length > 0 || line.text.length > 100) continue;
    understand(desk, label);
    putAway(desk, line);
    return take(line.text, line);
  }
  return undefined;
}

interface NamedCountry {
  iso2: string;
  name: string;
  id?: string | undefined;
  lines: SourceLine[];
}

function inLines({ reading }: Desk, lines: readonly SourceLine[]): NamedCountry[] {
  return lines.flatMap((line) =>
    findCountries(line.text, reading)
      .filter(({ sure, value: { within } }) => sure !== 'guess' && within === undefined)
      .map(({ value: { iso2, name, entry } }) => ({ iso2, name, id: entry?.id, lines: [line] })),
  );
}

function eachOnce(named: readonly NamedCountry[]): NamedCountry[] {
  const byCode = new Map<string, NamedCountry>();
  for (const one of named) if (!byCode.has(one.iso2)) byCode.set(one.iso2, one);
  return [...byCode.values()];
}

// Named three times as often as any other, and not once in passing.
function mostNamed(desk: Desk): CountryOfDocument[] {
  // Where the money comes from is seldom where it is spent.
  const ofDonors = originsOf(sectionsNamed(desk.sections, 'donors').flatMap(({ lines }) => lines));
  const lines = desk.document.lines.filter((line) => line.kind !== 'furniture' && !ofDonors.includes(line));
  const counts = new Map<string, NamedCountry[]>();
  for (const one of inLines(desk, lines)) counts.set(one.iso2, [...(counts.get(one.iso2) ?? []), one]);
  const [first, second] = [...counts.values()].sort((a, b) => b.length - a.length);
  const [named] = first ?? [];
  if (named === undefined || first === undefined) return [];
  const isClear = second === undefined ? first.length > 0 : first.length >= 3 * second.length;
  return isClear ? [asDraft(desk, named, 'likely', 'the country that the text names most')] : [];
}

function asDraft(desk: Desk, named: NamedCountry, sure: Sureness, why?: string): CountryOfDocument {
  const isInCapitals =
    named.name.length > 4 && /\p{Lu}/u.test(named.name) && named.name === named.name.toUpperCase();
  const plain = isInCapitals
    ? inLines(desk, desk.document.lines).find(
        ({ iso2, name }) => iso2 === named.iso2 && name !== name.toUpperCase(),
      )
    : undefined;
  return { draft: countryDraft(desk, plain ?? named), lines: named.lines, sure, why };
}

/** The draft of a country that lines name; one that is drafted already is not drafted again. */
function countryDraft(desk: Desk, { iso2, name, id, lines }: NamedCountry): Draft {
  const there = desk.drafts.find(
    ({ collection, fields: { iso2: code } }) =>
      collection === 'countries' && code !== undefined && 'value' in code && code.value === iso2,
  );
  if (there !== undefined) return there;
  const draft: Draft = {
    collection: 'countries',
    id,
    fields: { name: take(name, lines), iso2: take(iso2, lines) },
    document: desk.document,
  };
  desk.drafts.push(draft);
  return draft;
}
