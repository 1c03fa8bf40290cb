import { scriptOf } from '../../../src/domain/script.ts';
import type { PdfReading, Tag } from './read.ts';

/**
 * What PDF/UA-1 (ISO 14289-1) asks and a machine can see, where a PDF does not give it: the Matterhorn Protocol's
 * conditions 01, 06, 07, 09, 11, 13, 14, 15, 28 and 31 in part. Empty where there is none.
 * @param names that are in no language, whatever their letters
 */
export function faultsOf(pdf: PdfReading, names: readonly string[] = []): string[] {
  const all = pdf.tags.flatMap(withAllInside);
  return [
    ...faultsOfDocument(pdf),
    ...faultsOfHeadings(pdf, all),
    ...all.flatMap((tag) => faultOfTag(tag) ?? []),
    ...faultsOfObjects(pdf),
    ...pdf.unmarked.map((text) => `"${text}" is neither content nor artifact`),
    ...pdf.marked.filter(({ text }) => !isName(text, names)).flatMap((text) => faultOfLanguage(text) ?? []),
  ];
}

/** A tag, and every tag inside it, in reading order. */
export function withAllInside(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(withAllInside)];
}

/** White space folded, without what nobody sees, and in one form where letters may be written in two. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isName(text: string, names: readonly string[]): boolean {
  return folded(text)
    .split(' ')
    .every((word) => names.some((name) => name.includes(word)));
}

// pdf.js passes over ActualText (ISO 32000-1, 14.9.4), in which the syllables of these scripts are told, and gives Arabic
// words from left to right: PDFium reads them (`pdf-text.ts`).
function comparable(text: string): string {
  return /[\p{Script=Arab}\p{Script=Laoo}]/u.test(text) ? 'in another script' : folded(text);
}

function faultsOfDocument({ accessibility, isMarked, title, language, artifacts }: PdfReading): string[] {
  return [
    ...(accessibility === '1' ? [] : ['does not say that it keeps to PDF/UA-1']),
    ...(isMarked ? [] : ['is not tagged']),
    ...(title.trim() === '' ? ['has no title'] : []),
    ...(language === '' ? ['has no language'] : []),
    ...(artifacts.join('').trim() === '' ? ['has no running foot among its artifacts'] : []),
  ];
}

function faultsOfHeadings({ bookmarks }: PdfReading, all: readonly Tag[]): string[] {
  const headings = all.filter(({ role }) => /^H\d$/u.test(role));
  const levels = headings.map(({ role }) => Number(role.slice(1)));
  const gaps = levels.flatMap((level, i) =>
    level > (levels[i - 1] ?? 0) + 1 ? [`"${headings[i]?.text}" of level ${level} skips one`] : [],
  );
  const titles = headings.map(({ text }) => comparable(text));
  const isTold = JSON.stringify(titles) === JSON.stringify(bookmarks.map(comparable));
  return [
    ...gaps,
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['has not one heading of level 1']),
    ...(isTold ? [] : [`bookmarks ${bookmarks.join(' | ')} for headings ${titles.join(' | ')}`]),
  ];
}

function faultOfTag({ role, alt, text, children }: Tag): string | undefined {
  const roles = children.flatMap(withAllInside).map((tag) => tag.role);
  if (role === 'Figure' && (alt ?? '').trim() === '') return 'a figure has no alternative text';
  if (/^H\d$/u.test(role) && text.trim() === '') return 'a heading is empty';
  if (role === 'TR' && !roles.some((one) => one === 'TH' || one === 'TD')) return 'a row has no cells';
  return role === 'LI' && !roles.includes('LBody') ? 'an item of a list has no body' : undefined;
}

function faultsOfObjects({ raw: { objects } }: PdfReading): string[] {
  const heads = objects.filter((object) => /\/S \/TH\b/u.test(object));
  const fonts = objects.filter((object) => /\/Type \/FontDescriptor\b/u.test(object));
  const links = objects.filter((object) => /\/Subtype \/Link\b/u.test(object));
  return [
    ...heads
      .filter((head) => !/\/Scope \/(?:Column|Row|Both)\b/u.test(head))
      .map(() => 'a table head has no scope'),
    ...fonts.filter((font) => !/\/FontFile[23]? \d+ 0 R/u.test(font)).map(() => 'a font is not embedded'),
    ...fonts
      .filter((font) => !/\/FontName \/[A-Z]{6}\+/u.test(font))
      .map(() => 'a font is not cut to its letters'),
    ...(fonts.length === 0 ? ['has no fonts'] : []),
    ...links.filter((link) => !/\/Contents\b/u.test(link)).map(() => 'a link does not say where it leads'),
  ];
}

const letters = { Laoo: /\p{Script=Laoo}/u, Arab: /\p{Script=Arab}/u };

// A name in Latin letters may stand anywhere; what is in another script is in a language of that script.
function faultOfLanguage({ text, language }: { text: string; language: string }): string | undefined {
  const script = scriptOf(language);
  const isIn = Object.entries(letters).find(([, letter]) => letter.test(text))?.[0];
  return isIn === undefined || isIn === script ? undefined : `"${text}" is said to be in ${language}`;
}
