import type { Element, ElementContent } from 'hast';
import { textBelow } from './elements.ts';

/**
 * The children of a box that is nothing but a few words side by side, each in an element of its own, without the first:
 * a label and its value, a number and what it counts. On the page they stand apart.
 * @example `<div><span>Budget</span><span>EUR 400</span></div>` // the second span
 */
export function boxesIn(element: Element): ReadonlySet<ElementContent> | undefined {
  if (!/^(?:div|li|section|article|figure|header)$/u.test(element.tagName)) return undefined;
  const filled = element.children.filter((child) => !isBlank(child));
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0 || others.length > 7) return undefined;
  const isMenu = filled.every((child) => child.type === 'element' && child.tagName === 'a');
  return filled.every(isBox) && !isMenu && !hasSpaces(element) ? new Set(others) : undefined;
}

function isBlank(child: ElementContent): boolean {
  return child.type === 'comment' || (child.type === 'text' && child.value.trim() === '');
}

function isBox(child: ElementContent): boolean {
  return (
    child.type === 'element' &&
    /^(?:span|strong|b|em|small|time|data|a)$/u.test(child.tagName) &&
    textBelow(child).trim().length > 1
  );
}

// Words of one line have a space between them; boxes have nothing, or begin a line of the source each.
function hasSpaces({ children }: Element): boolean {
  return children.some((child, i) => {
    const isBetween = i > 0 && i < children.length - 1;
    return isBetween && child.type === 'text' && !child.value.includes('\n');
  });
}
