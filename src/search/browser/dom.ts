/** The element of the search page, or of a piece of it, that has the part; its markup and this script belong together. */
export function part<E extends HTMLElement = HTMLElement>(within: ParentNode, name: string): E {
  const element = within.querySelector<E>(`[data-part="${name}"]`);
  if (!element) throw new Error(`The search page has no part "${name}"`);
  return element;
}

/** A new piece of the page from one of its templates. */
export function fromTemplate(root: ParentNode, name: string): HTMLElement {
  const { content } = part<HTMLTemplateElement>(root, name);
  return (content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}
