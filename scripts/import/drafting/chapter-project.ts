import { sectionsNamed } from '../sections/section.ts';
import type { Desk } from './desk.ts';
import { isTitle, type DocumentTitle } from './document-title.ts';

/**
 * The project that a label names below the heading of a chapter: "4. Elections that people trust" is what the chapter is
 * called.
 */
export function projectOfChapter(desk: Desk): DocumentTitle | undefined {
  const heading = desk.sections.find(({ label }) => label?.kind === 'heading')?.label;
  if (heading === undefined || !/^(?:\p{L}+\s)?\p{Nd}{1,2}[.:]?\s+\p{L}/u.test(heading.text))
    return undefined;
  const [line, ...others] = sectionsNamed(desk.sections, 'project').flatMap(({ lines }) => lines);
  const isOne = line !== undefined && others.length === 0 && isTitle(desk, line, line.text);
  return isOne ? { text: line.text, lines: [line], sure: 'certain' } : undefined;
}
