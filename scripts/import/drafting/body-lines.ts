import { isProse } from '../sections/label.ts';
import { originOf } from '../sections/cut-line.ts';
import type { Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Desk } from './desk.ts';

/**
 * The text of an entry: the paragraphs of a document that are no value of a field, under their headings, in their order.
 * @param isOwn which parts may be among them besides those with a text of their own
 */
export function bodyLines(desk: Desk, isOwn: (section: Section) => boolean = () => true): SourceLine[] {
  return desk.sections.flatMap((section) => {
    const [name] = section.names;
    if (
      !isOwn(section) ||
      (name !== undefined &&
        !isProse(name) &&
        name !== 'asks' &&
        name !== 'frameworks' &&
        name !== 'beneficiaries')
    )
      return [];
    const lines = section.lines.map(originOf).filter((line) => !desk.away.has(line) && isBody(line));
    if (lines.length === 0) return [];
    const { label } = section;
    const heading =
      label !== undefined && originOf(label) !== lines[0] && !desk.away.has(label) ? [label] : [];
    return [...heading, ...lines];
  });
}

// Names, numbers and captions alone are no text.
function isBody({ kind, text }: SourceLine): boolean {
  if (kind === 'furniture' || kind === 'caption' || kind === 'cell') return false;
  return (
    kind !== 'paragraph' ||
    text.split(/\s+/u).length > 20 ||
    /\p{Lo}{20}/u.test(text) ||
    /[.!?؟。:]$/u.test(text)
  );
}
