import type { Element, Root } from 'hast';

/** The notes of a text, by the ids that their marks point to. */
export function notesIn(trees: readonly Root[]): Map<string, Element> {
  const sections = trees
    .flatMap(({ children }) => children)
    .filter((node) => node.type === 'element' && 'dataFootnotes' in node.properties);
  const notes = sections
    .flatMap((section) => (section as Element).children)
    .flatMap((list) => (list.type === 'element' && list.tagName === 'ol' ? list.children : []))
    .filter((note) => note.type === 'element');
  return new Map(notes.map((note) => [String(note.properties.id), note]));
}
