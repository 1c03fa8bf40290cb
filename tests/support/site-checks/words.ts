import { type Entry, type Fields, fields, list } from './content.ts';
import { piecesOfMarkdown, plain } from './reading.ts';

// The fields marked T in the content model, by their last name; `contribution` is Markdown, and titles of sources stay.
const words = new Set(
  `title tagline subtitle summary publishedNote role office label population unit comment text attribution if then
  because mitigation sustainability channel alt caption place purpose deliverables category stepTitle gender jobTitle
  officialName region`.split(/\s+/u),
);

/** Some words of an entry, and what they are in a language; undefined where they are not translated. */
export interface Words {
  original: string;
  translated: string | undefined;
  /** Whether it is a paragraph of a text, which stands on a page by itself. */
  isParagraph: boolean;
}

/** The words of an entry, its text included, a paragraph each, with their translation into a language. */
export function wordsOf(entry: Entry, language: string): Words[] {
  const translation = entry.translations[language];
  const named = ['organisations', 'countries'].includes(entry.collection) ? ['name'] : [];
  const found = wordsIn(entry.data, translation?.data, {
    names: new Set([...words, ...named]),
    stays: false,
  });
  const texts: [string, string][] = [
    [entry.body, translation?.body ?? ''],
    [String(entry.data.contribution ?? ''), String(translation?.data.contribution ?? '')],
  ];
  return [...found, ...texts.flatMap(([original, translated]) => paragraphs(original, translated))];
}

interface Place {
  /** Which fields hold words. */
  names: ReadonlySet<string>;
  /** What is said of a source is never translated. */
  stays: boolean;
}

function wordsIn(original: Fields, translation: unknown, place: Place): Words[] {
  const overlay = fields(translation);
  return Object.entries(original).flatMap(([key, value]) => {
    const inside = { ...place, stays: place.stays || key === 'source' || key === 'sources' };
    const other = inside.stays ? undefined : overlay[key];
    if (typeof value === 'string')
      return isWord(key, value, original, place) ? [wordsWith(value, other)] : [];
    if (!Array.isArray(value)) return wordsIn(fields(value), other, inside);
    const items = list(other);
    return value.flatMap((item: unknown, i) => {
      if (typeof item === 'string')
        return place.names.has(key) ? [wordsWith(item, items.length > 0 ? (items[i] ?? '') : undefined)] : [];
      return wordsIn(fields(item), itemFor(fields(item), items, i), inside);
    });
  });
}

/** A value in words is a word, too; `percent` is a unit in no language. */
function isWord(key: string, value: string, { measure, date }: Fields, { names }: Place): boolean {
  if (key === 'unit') return value !== 'percent';
  if (key === 'value') return measure === undefined && date !== undefined;
  return names.has(key);
}

function wordsWith(original: string, translated: unknown, isParagraph = false): Words {
  return {
    original: plain(original),
    translated: typeof translated === 'string' ? plain(translated) : undefined,
    isParagraph,
  };
}

/** The item of a translation that translates an item: by `id` or `number` where it has one, else by its place. */
function itemFor(item: Fields, items: readonly unknown[], at: number): unknown {
  const key = ['id', 'number'].find((name) => item[name] !== undefined);
  return key === undefined ? items[at] : items.find((one) => fields(one)[key] === item[key]);
}

// A text is translated as a whole, and then none of its paragraphs may be seen.
function paragraphs(original: string, translated: string): Words[] {
  const others = piecesOfMarkdown(translated);
  return [
    ...piecesOfMarkdown(original).map((text) => wordsWith(text, others.length > 0 ? '' : undefined, true)),
    ...others.map((text) => wordsWith('', text, true)),
  ];
}
