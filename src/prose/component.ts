import type { Nodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';
import type { WrittenDirective } from '../domain/text.ts';

/** A component as the parser of MDX leaves it, in the tree of a text and in that of its HTML alike. */
export interface Component {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: unknown[];
}

/** Whether a node is a component, on lines of its own or in a sentence. */
export function isComponent(node: Nodes | MdastNodes | Component): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A component as its author wrote it. */
export function componentAt({ name, attributes, children }: Component, nested: boolean): WrittenDirective {
  const isPlain = (one: Component['attributes'][number]) =>
    one.name !== undefined && typeof (one.value ?? '') === 'string';
  return {
    name: name ?? '',
    component: true,
    container: children.length > 0,
    attributes: Object.fromEntries(
      attributes.filter(isPlain).map((one) => [one.name, String(one.value ?? '')]),
    ),
    computed: attributes.filter((one) => !isPlain(one)).map((one) => one.name ?? '…'),
    nested,
  };
}
