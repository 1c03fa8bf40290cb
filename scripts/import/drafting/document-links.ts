import type { DraftFields } from '../draft/draft.ts';
import { take, type Desk } from './desk.ts';

/** What documents to read further end with; a page may be anything. */
const ofFiles = /^https?:\/\/[^\s?#]+\.(?:pdf|docx?|odt|xlsx?|pptx?)(?:[?#]\S*)?$/iu;

/** The documents that a document leads to: links to files, by the words of the link. */
export function documentsOf(desk: Desk): DraftFields[] {
  const seen = new Set<string>();
  return desk.document.lines
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((line) =>
      (line.links ?? []).flatMap(({ text, href }) => {
        if (!ofFiles.test(href) || seen.has(href) || !/\p{L}{3}/u.test(text)) return [];
        seen.add(href);
        return [{ title: take(text.trim(), line), url: take(href, line) }];
      }),
    );
}
