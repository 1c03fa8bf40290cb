import type { Node } from './node.ts';

/**
 * The same parts, with no heading more than one level below the one before it: PDF/UA-1 (ISO 14289-1, 7.4.2) refuses
 * what the page only warns of.
 * @param above the level of the heading before them
 */
export function inSteps(nodes: readonly Node[], above: number): Node[] {
  let last = above;
  const stepped = (one: Node): Node => {
    switch (one.kind) {
      case 'heading':
        last = Math.min(one.level, last + 1);
        return { ...one, level: last };
      case 'section':
        last = 2;
        return one;
      case 'list':
        return { ...one, items: one.items.map((item) => item.map(stepped)) };
      case 'quote':
      case 'callout':
      case 'own':
        return { ...one, nodes: one.nodes.map(stepped) };
      default:
        return one;
    }
  };
  return nodes.map(stepped);
}
