import type { Element, Nodes } from 'hast';
import { textOf } from '../parsed-pages.ts';
import { type Page, eachPage } from './site.ts';

const wordy =
  'p li td th caption dt dd ul ol dl table tbody section article aside nav figure figcaption blockquote a button label option summary legend';
const mustSpeak = new Set(wordy.split(' '));
const speaksWithoutWords = new Set(['img', 'svg', 'input', 'select', 'textarea', 'video', 'audio']);
const ends = new Set(['section', 'article', 'aside', 'main', 'nav', 'body']);

/** No paragraph, item, cell, list, table, section, figure, link or button is without words or picture. */
export const emptyElements = eachPage((page) => {
  const exempt = new Set([...filledByScript(page), ...cellsOfWithdrawn(page)]);
  return page.elements
    .filter((element) => mustSpeak.has(element.tagName) && !exempt.has(element) && isSilent(element))
    .map(({ tagName, properties }) => `/${page.path}: empty <${tagName}> ${JSON.stringify(properties)}`);
});

/** In a list of terms, every term has its description and every description its term. */
export const loneTerms = eachPage((page) =>
  page.elements
    .filter(({ tagName }) => tagName === 'dl')
    .flatMap((dl) => groupsOf(dl))
    .flatMap((group) => group.filter((element, i) => isAlone(element, group[i - 1], group[i + 1])))
    .map((element) => `/${page.path}: <${element.tagName}> "${textOf(element)}" stands alone`),
);

/** Below every heading stands something, before the next heading of its level or the end of its section. */
export const emptySections = eachPage((page) => {
  const steps = stepsIn(page.root);
  return steps.flatMap((step, i) =>
    step.kind !== 'heading' || step.isItem || hasBelow(steps, i)
      ? []
      : [`/${page.path}: nothing below the heading "${step.text}"`],
  );
});

/** What a page is made of, in order: headings, anything to see, and ends of sections. */
type Step =
  | { kind: 'heading'; level: number; depth: number; text: string; isItem: boolean }
  | { kind: 'content' }
  | { kind: 'end'; depth: number };

function stepsIn(node: Nodes, depth = 0, isItem = false): Step[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [{ kind: 'content' }];
  if (!('children' in node)) return [];
  if (node.type !== 'element')
    return node.children.flatMap((child) => stepsIn(child as Nodes, depth, isItem));
  const { tagName, children } = node;
  if (speaksWithoutWords.has(tagName)) return [{ kind: 'content' }];
  if (['script', 'style', 'template', 'head'].includes(tagName)) return [];
  if (/^h[1-6]$/u.test(tagName))
    return [{ kind: 'heading', level: Number(tagName[1]), depth, text: textOf(node), isItem }];
  const within = ends.has(tagName) ? depth + 1 : depth;
  const item = tagName === 'li' || (isItem && !ends.has(tagName));
  const inside = children.flatMap((child) => stepsIn(child as Nodes, within, item));
  return within > depth ? [...inside, { kind: 'end', depth: within }] : inside;
}

function hasBelow(steps: readonly Step[], from: number): boolean {
  const heading = steps[from];
  if (heading?.kind !== 'heading') return true;
  for (const step of steps.slice(from + 1)) {
    if (step.kind === 'content') return true;
    if (step.kind === 'end' && step.depth <= heading.depth) return false;
    if (step.kind === 'heading' && step.level <= heading.level) return false;
  }
  return false;
}

/** What is hidden until a script fills it, all that is in it included. */
function filledByScript({ elements }: Page): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    if (element.properties.hidden === true || element.properties.dataPart !== undefined) {
      found.add(element);
      if (element.properties.hidden === true) for (const one of elementsIn(element)) found.add(one);
    }
  }
  return found;
}

/** Of a withdrawn request nothing is open: the one cell that stays empty by design. */
function cellsOfWithdrawn({ elements }: Page): Element[] {
  const isWithdrawn = ({ properties }: Element) => [properties.className].flat().includes('withdrawn');
  return elements
    .filter((element) => element.tagName === 'tr' && elementsIn(element).some(isWithdrawn))
    .flatMap((row) => elementsIn(row).filter(({ tagName }) => tagName === 'td'))
    .filter((cell) => isSilent(cell))
    .slice(0, 1);
}

function isSilent(element: Element): boolean {
  const labelled =
    String(element.properties.ariaLabel ?? '') !== '' && ['a', 'button'].includes(element.tagName);
  const pictured = elementsIn(element).some(({ tagName }) => speaksWithoutWords.has(tagName));
  return textOf(element) === '' && !pictured && !labelled;
}

function groupsOf({ children }: Element): Element[][] {
  const elements = children.filter((child) => child.type === 'element');
  const loose = elements.filter(({ tagName }) => tagName !== 'div');
  return [
    loose,
    ...elements
      .filter(({ tagName }) => tagName === 'div')
      .map(({ children: inside }) => inside.filter((child) => child.type === 'element')),
  ];
}

function isAlone({ tagName }: Element, before: Element | undefined, after: Element | undefined): boolean {
  return tagName === 'dt' ? after === undefined : tagName === 'dd' && before === undefined;
}

function elementsIn(node: Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}
