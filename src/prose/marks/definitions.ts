import type { Nodes } from 'mdast';
import type { AtLine, Mark } from '../../domain/text.ts';
import type { Place } from './marks.ts';

/** Notes and addresses that stand at the end of a text and that nothing names, or two of one name: they are not shown. */
export function definitionMarks(places: readonly Place[]): AtLine<Mark>[] {
  const named = new Set(places.flatMap(({ node }) => (isReference(node) ? [keyOf(node)] : [])));
  const seen = new Set<string>();
  return places.flatMap(({ node }) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [];
    const key = keyOf(node);
    const kind = seen.has(key) ? 'twice' : named.has(key) || key === 'link //' ? undefined : 'unused';
    seen.add(key);
    const value = `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]`;
    return kind === undefined ? [] : [{ kind, value, line: node.position?.start.line ?? 1 }];
  });
}

type Named = Extract<Nodes, { identifier: string }>;

function isReference(node: Nodes): node is Named {
  return /^(?:footnote|link|image)Reference$/u.test(node.type);
}

function keyOf({ type, identifier }: Named): string {
  return `${type.startsWith('footnote') ? 'note' : 'link'} ${identifier.toLowerCase()}`;
}
