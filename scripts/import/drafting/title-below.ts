import type { Desk } from './desk.ts';
import { isTitle, ownName, type DocumentTitle } from './document-title.ts';
import { isDocumentWord } from './document-words.ts';

/** The title that stands alone below a heading that says no more than what kind of document it is. */
export function titleBelow(desk: Desk): DocumentTitle | undefined {
  const head = desk.sections
    .slice(0, 4)
    .find(({ label }) => label?.kind === 'heading' && isDocumentWord(label.text));
  const [line, ...others] = head?.lines ?? [];
  if (line === undefined || others.length > 0 || line.kind !== 'paragraph') return undefined;
  if (/[.:：;,،؛!?؟]$/u.test(line.text) || line.text.split(/\s+/u).length > 25) return undefined;
  return isTitle(desk, line, line.text)
    ? {
        text: ownName(line.text),
        lines: [line],
        sure: 'likely',
        why: 'the line below what the document calls itself',
      }
    : undefined;
}
