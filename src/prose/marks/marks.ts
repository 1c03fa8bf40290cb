import type { Nodes, Parents } from 'mdast';
import type { AtLine, Mark } from '../../domain/text.ts';
import type { TypedText } from '../typed-text.ts';
import { codeMarks, headingMarks } from './blocks.ts';
import { definitionMarks } from './definitions.ts';
import { listMarks } from './lists.ts';
import { paragraphMarks } from './paragraphs.ts';
import { tableMarks } from './tables.ts';
import { emphasisMarks, linkMarks, textMarks, typedMarks } from './words.ts';

/** A node of a text, and where it stands. */
export interface Place {
  node: Nodes;
  parent: Parents;
  index: number;
}

/** Whether a node can hold a mark that does not do what was meant. */
export function mayHoldMarks({ type }: Nodes): boolean {
  return Object.hasOwn(byType, type);
}

/**
 * The marks of a text that are shown as they are typed, or do something that their author did not see.
 * @param places the nodes that may hold some, in order
 */
export function marksIn(places: readonly Place[], typed: TypedText): AtLine<Mark>[] {
  const found = places.flatMap((place) => byType[place.node.type]?.(place, typed, places) ?? []);
  return [...found, ...definitionMarks(places), ...typedMarks(typed)].toSorted((a, b) => a.line - b.line);
}

type Look = (place: Place, typed: TypedText, places: readonly Place[]) => AtLine<Mark>[];

const byType: Readonly<Partial<Record<Nodes['type'], Look>>> = {
  code: codeMarks,
  definition: () => [],
  emphasis: emphasisMarks,
  footnoteDefinition: () => [],
  footnoteReference: () => [],
  heading: headingMarks,
  imageReference: () => [],
  link: linkMarks,
  linkReference: () => [],
  list: listMarks,
  paragraph: paragraphMarks,
  strong: emphasisMarks,
  table: tableMarks,
  text: textMarks,
};
