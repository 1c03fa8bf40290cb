import type { Narrative } from '../narratives.ts';
import { allowedInXml, element, textElement, type Attributes, type XmlElement } from '../xml-element.ts';

/**
 * A text in every language that has it, the original first. That has no language of its own: it is in that of the
 * activity.
 */
export function narratives([original, ...others]: readonly Narrative[]): XmlElement[] {
  if (original === undefined || isEmpty(original.text)) return [];
  const translated = others.filter(({ text }) => !isEmpty(text));
  return [
    textElement('narrative', original.text),
    ...translated.map(({ text, language }) => textElement('narrative', text, { 'xml:lang': language })),
  ];
}

/** A text that is the same in every language, such as a name. */
export function narrative(text: string): XmlElement[] {
  return narratives([{ text, language: '' }]);
}

/** An element that says a text; none where there is none, as the standard refuses an empty one. */
export function saying(
  name: string,
  said: readonly XmlElement[],
  attributes: Attributes = {},
): XmlElement | undefined {
  return said.length === 0 ? undefined : element(name, attributes, said);
}

/** The same where the standard demands one: of letters that XML does not allow nothing is left, and the id stands. */
export function mustSay(
  name: string,
  said: readonly XmlElement[],
  id: string,
  attributes: Attributes = {},
): XmlElement {
  return saying(name, said, attributes) ?? element(name, attributes, narrative(id));
}

function isEmpty(text: string): boolean {
  return allowedInXml(text).trim() === '';
}
