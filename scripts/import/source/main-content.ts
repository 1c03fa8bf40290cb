import type { Element, Root } from 'hast';
import { attribute, elementsBelow, textBelow } from './elements.ts';

/**
 * The elements of a page that belong to the site around its text: menus, heads and feet, what asks about cookies, links
 * to share it and to other pages.
 */
export function siteFurniture(root: Root): Set<Element> {
  const main = mainOf(root);
  const within = new Set(main ? elementsBelow(main, () => true) : []);
  const furniture = new Set<Element>();
  for (const element of elementsBelow(root, () => true)) {
    if (element === main || isHead(element)) continue;
    if (main && !within.has(element)) furniture.add(element);
    else if (isFurniture(element) || (!main && isMenu(element))) furniture.add(element);
  }
  if (main) for (const around of ancestorsOf(main, root)) furniture.delete(around);
  return furniture;
}

function ancestorsOf(element: Element, root: Root): Element[] {
  const next = root.children.find((one): one is Element => one.type === 'element' && isAround(one, element));
  const path: Element[] = [];
  for (let around = next; around && around !== element;) {
    path.push(around);
    around = around.children.find((one): one is Element => one.type === 'element' && isAround(one, element));
  }
  return path;
}

function isAround(one: Element, element: Element): boolean {
  return one === element || elementsBelow(one, (below) => below === element).length > 0;
}

// Where it holds most of the words. A page of many articles has none that is its text.
function mainOf(root: Root): Element | undefined {
  const mains = elementsBelow(
    root,
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  const articles = elementsBelow(root, ({ tagName }) => tagName === 'article');
  const found = mains.length === 1 ? mains[0] : articles.length === 1 ? articles[0] : undefined;
  return found && lengthOf(found) * 4 >= lengthOf(root) ? found : undefined;
}

function isHead({ tagName }: Element): boolean {
  return /^(?:html|head|body|title|meta)$/u.test(tagName);
}

const roles = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar)$/u;
const names =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|navbar|navigation|menu|skip-?links?|pagination|pager|share|sharing|social-(?:media|links|share|icons?)|newsletter|subscribe|related(?:-(?:links|content|posts|pages|articles))?|popup|modal|site-(?:header|footer)|page-footer|pie|pied|advert(?:isement)?s?)(?:$|[\s_-])/iu;

function isFurniture(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'nav' || tagName === 'menu') return true;
  // A head or a foot with the title of the page, or of an article, holds its text.
  if (tagName === 'footer' || tagName === 'header') return !hasTitle(element) && !isOfQuote(element);
  if (roles.test(attribute(element, 'role') ?? '')) return !hasTitle(element);
  if (tagName === 'aside') return linkShare(element) > 0.6;
  const name = `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return (
    tagName !== 'body' &&
    tagName !== 'html' &&
    !/^h[1-6]$/u.test(tagName) &&
    names.test(name) &&
    !hasTitle(element) &&
    !isLong(element)
  );
}

function hasTitle(element: Element): boolean {
  return elementsBelow(element, ({ tagName }) => tagName === 'h1').length > 0;
}

function isOfQuote(element: Element): boolean {
  return elementsBelow(element, ({ tagName }) => tagName === 'cite').length > 0;
}

// Words that are read, not chosen from: a name such as `related` does not outweigh them.
function isLong(element: Element): boolean {
  return linkShare(element) < 0.3 && lengthOf(element) > 1500;
}

// A list of three or more short links and nothing else, without mail addresses or figures.
function isMenu(element: Element): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false;
  const links = elementsBelow(element, ({ tagName }) => tagName === 'a');
  const isShort = links.every(
    (link) =>
      textBelow(link).trim().split(/\s+/u).length <= 3 &&
      !/^(?:mailto|tel):/u.test(attribute(link, 'href') ?? ''),
  );
  return links.length >= 3 && isShort && linkShare(element) > 0.9 && !/\p{Nd}/u.test(textBelow(element));
}

function linkShare(element: Element): number {
  const links = elementsBelow(element, ({ tagName }) => tagName === 'a').reduce(
    (sum, link) => sum + lengthOf(link),
    0,
  );
  return links / Math.max(1, lengthOf(element));
}

function lengthOf(node: Element | Root): number {
  return textBelow(node).replace(/\s+/gu, '').length;
}
