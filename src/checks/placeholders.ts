import { shown } from '../domain/problem.ts';
import type { Visible } from '../domain/visibility.ts';
import { written } from '../domain/written.ts';
import type { Field } from '../schemas/describe.ts';
import { valueAt } from '../schemas/describe-at.ts';
import type { galleryItem } from '../schemas/picture.ts';
import type { z } from 'zod';
import { keyOf, type Corpus, type Entry } from './corpus.ts';
import { eachText } from './each-text.ts';
import { asWritten } from './fields.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about what was to be replaced before anybody reads it. */
export const placeholderRules = {
  'placeholder-left': warning(findPlaceholders),
} satisfies Rules;

type Picture = z.output<typeof galleryItem>;

/**
 * What a template, a message or an example left behind: `TODO`, lorem ipsum, addresses at example.org, alt texts that say
 * nothing. In a draft they are no fault yet.
 */
function findPlaceholders(corpus: Corpus): Finding[] {
  const drafts = new Set(corpus.entries.filter(isDraft).map(keyOf));
  const entries = [...corpus.entries, ...corpus.translations].filter((entry) => !drafts.has(keyOf(entry)));
  const inFields = entries.flatMap((entry) =>
    entry.fields.flatMap((field) => {
      const fault = faultOfField(field, entry);
      return fault === undefined ? [] : [{ entry, path: field.path, found: field.value, message: fault }];
    }),
  );
  const inTexts = eachText({ ...corpus, entries, translations: [] }).flatMap(({ entry, text, place }) => [
    ...text.paragraphs.flatMap(({ text: words, ...at }) => {
      const left = wordsLeft(words);
      return left === undefined ? [] : [{ entry, ...place(at), found: left, message: wordsMessage(left) }];
    }),
    ...text.links.flatMap(({ url, ...at }) =>
      exampleAddress.test(url) ? [{ entry, ...place(at), found: url, message: addressMessage(url) }] : [],
    ),
  ]);
  return [...inFields, ...inTexts];
}

function isDraft({ raw }: Entry): boolean {
  return asWritten<Visible>(raw).visibility === 'draft';
}

function faultOfField({ path, value, meta }: Field, entry: Entry): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (exampleAddress.test(value)) return addressMessage(value);
  if (meta.markdown || !(meta.words || meta.isName)) return undefined;
  if (path.at(-1) === 'unit' && /^\s*[%٪]\s*$/u.test(value))
    return `found ${shown(value)}, which is read as a thing that is counted; write unit: percent`;
  const left = wordsLeft(value);
  if (left !== undefined) return wordsMessage(left);
  return path.at(-1) === ('alt' satisfies keyof Picture)
    ? altFault(value, pictureAt(entry, path))
    : undefined;
}

// RFC 2606 keeps these names for examples: nobody can be reached there.
const exampleAddress = /(?:^|[@/])(?:www\.)?example\.(?:com|net|org)(?![\w-]|\.\w)/iu;

function addressMessage(found: string): string {
  return `found ${shown(found)}, an address that is kept for examples and reaches nobody; write the real one, or take this out`;
}

const leftovers =
  /\b(?:TODO|FIXME|TBC|TBD|TBA|XXX+)\b|\blorem ipsum\b|\[(?:insert|add|enter|name of|date of|tbc|tbd|to be|xx)\b[^\]]*\](?![([:])/iu;
const nothingSaid =
  /^(?:some words|a title|[A-Z]*(?:TITLE|NAME|WORDS|TEXT|NUMBER|CODE|DATE)|[^\p{L}\p{N}]+)$/u;

function wordsLeft(words: string): string | undefined {
  const left = leftovers.exec(words)?.[0];
  // `todo` and `xxx` in small letters are words of some languages.
  if (left !== undefined && (left.length > 6 || left === left.toUpperCase())) return left;
  return nothingSaid.test(words.trim()) ? words : undefined;
}

function wordsMessage(left: string): string {
  return `${shown(left)} was to be replaced; write what belongs there, or take it out`;
}

const aPicture =
  /^(?:(?:an? |the |une? |la |le )?(?:image|photo(?:graph(?:ie)?)?|picture|pic|foto|imagen|imagem|bild|alt(?: text)?)|صورة|ຮູບ(?:ພາບ|ຖ່າຍ)?)[\s_.-]*\d*\.?$/iu;
const fileName =
  /\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?)$|^(?:img|dsc[nf]?|pxl|mvi|screenshot)[\s_-]*\d[\d\s_-]*$/iu;

function altFault(
  alt: string,
  { image, caption }: ReturnType<typeof asWritten<Picture>>,
): string | undefined {
  const name = written(image)
    .replace(/^.*\//u, '')
    .replace(/\.\w+$/u, '');
  if (aPicture.test(alt) || fileName.test(alt) || alt === name)
    return `${shown(alt)} does not say what the picture shows; write that, for those who cannot see it`;
  return alt === caption
    ? `${shown(alt)} is the caption too, and is read out twice; write here what the picture shows`
    : undefined;
}

// The group of fields that a field stands in.
function pictureAt({ raw }: Entry, path: Field['path']): ReturnType<typeof asWritten<Picture>> {
  return asWritten<Picture>(valueAt(raw, path.slice(0, -1)));
}
