import { nameIn } from '../../../src/domain/own-name.ts';
import { excerpt } from '../draft/remarks.ts';
import type { Imported } from '../import-files.ts';
import type { ImportedDocument } from '../read-documents.ts';
import { languagesOf } from '../site-languages.ts';
import { takenLines } from './taken-lines.ts';
import { unusedLines } from './used-lines.ts';

/** What one document was taken for, what of it was not used, what was mended, and all that was taken. */
export function documentLines(imported: ImportedDocument, all: Imported): string[] {
  const { document, kind, lines } = imported;
  const { words, furniture } = unusedLines(imported, all);
  return [
    titleOf(imported),
    ...languageNotes(imported, all).map((note) => `  ${note}`),
    ...listed(
      `Not used (${words.length} of ${lines.length} lines)`,
      byRow(words).map(({ place, text }) => `${place}: ${excerpt(text)}`),
    ),
    ...listed(
      'Repaired',
      document.repairs.map(
        ({ place, what, was, is }) => `${place}: ${what}: “${excerpt(was, 80)}” → “${excerpt(is, 80)}”`,
      ),
    ),
    ...listed('Could not be read', document.losses),
    ...listed(
      'Heads, feet and menus of pages',
      [...Map.groupBy(furniture, ({ text }) => text)].map(
        ([text, same]) =>
          `${same[0]?.place ?? ''}${same.length > 1 ? ` and ${same.length - 1} more` : ''}: ${excerpt(text, 100)}`,
      ),
    ),
    ...(kind === undefined ? [] : takenLines(imported, all)),
  ];
}

function titleOf({ document, kind }: ImportedDocument): string {
  const language = document.language === 'und' ? '' : `; in ${nameIn('en', document.language).name}`;
  if (kind === undefined)
    return `${document.file}: not recognised as any kind of document${language}; nothing was taken from it`;
  const sure = kind.score >= 0.6 ? 'read as' : 'not sure, read as';
  return `${document.file}: ${sure} ${withArticle(kind.name)}, because of ${kind.because}${language}`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

// The cells of a row, one behind the other.
function byRow(lines: readonly { place: string; text: string }[]): { place: string; text: string }[] {
  const rows: { place: string; text: string; row: string | undefined }[] = [];
  for (const { place, text } of lines) {
    const row =
      /^(.*\brow \d+), column \d+$/u.exec(place)?.[1] ??
      /^(sheet .*, cell )[A-Z]+(\d+)$/u.exec(place)?.slice(1).join('row ');
    const last = rows.at(-1);
    if (row !== undefined && last?.row === row) last.text += ` | ${text}`;
    else rows.push({ place, text, row });
  }
  return rows;
}

// Words in another language than the originals', where the site has no place for them.
function languageNotes({ document, kind }: ImportedDocument, { site }: Imported): string[] {
  const { languages, defaultLanguage } = languagesOf(site);
  const base = (language: string) => language.split('-')[0];
  const isKnown = [...languages, defaultLanguage, 'und'].some((one) => base(one) === base(document.language));
  if (kind === undefined || isKnown || document.format === 'iati') return [];
  const { name } = nameIn('en', document.language);
  return [
    `The site does not have ${name}: the words stand in the drafts as they are. Translate them, or add ${base(document.language) ?? ''} to languages in site.yaml before you import, and they become translations.`,
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}
