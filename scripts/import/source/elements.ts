import type { Element, ElementContent, Nodes, RootContent } from 'hast';

/** Elements without words for a reader of the page, or whose words are not its text. */
export const unread: ReadonlySet<string> = new Set(
  'script style template noscript head meta link title svg math canvas audio video iframe object embed input select textarea button datalist map progress meter dialog'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
export const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * What an attribute of an element says, in one text.
 * @example attribute(element, 'className')
 */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** Whether nobody sees an element. */
export function isHidden(element: Element): boolean {
  return (
    (element.properties.hidden !== undefined &&
      element.properties.hidden !== null &&
      element.properties.hidden !== false) ||
    attribute(element, 'ariaHidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '') ||
    /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text)(?:\s|$)/u.test(
      attribute(element, 'className') ?? '',
    )
  );
}

/** The elements of these names below a node, in their order; itself not. */
export function elementsBelow(node: Nodes, matches: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child: RootContent | ElementContent) =>
    child.type === 'element' ? [...(matches(child) ? [child] : []), ...elementsBelow(child, matches)] : [],
  );
}

/** All words below a node. */
export function textBelow(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && unread.has(node.tagName)) return '';
  return 'children' in node ? node.children.map((child) => textBelow(child)).join('') : '';
}
