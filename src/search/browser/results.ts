import { readableText, type Span } from '../text/reading.ts';
import { keptApart } from './apart.ts';
import { fromTemplate, part } from './dom.ts';
import { excerptOf } from './excerpt.ts';
import type { Fragment, Hit } from './pagefind.ts';
import type { Speech } from './speech.ts';
import { dot } from '../../domain/dot.ts';

const step = 20;
const mostSections = 3;

/** The list of results, twenty at a time. */
export function createResults(root: HTMLElement, { words, plural, inDigits }: Speech) {
  const list = part(root, 'results');
  const more = part<HTMLButtonElement>(root, 'more');
  let hits: readonly Hit[] = [];
  let shown = 0;
  let busy = false;

  async function showNext(): Promise<HTMLElement | undefined> {
    const wanted = hits;
    const fragments = await Promise.all(wanted.slice(shown, shown + step).map((hit) => hit.data()));
    if (wanted !== hits) return undefined;
    const items = fragments.map((fragment) => resultItem(root, fragment, inDigits));
    if (shown === 0) list.replaceChildren(...items);
    else list.append(...items);
    shown += items.length;
    const left = Math.min(step, hits.length - shown);
    more.hidden = left <= 0;
    more.textContent = plural(left, words.more);
    return items[0];
  }

  more.addEventListener('click', () => {
    if (busy) return;
    busy = true;
    void showNext()
      .then((first) => first?.querySelector('a')?.focus())
      .finally(() => (busy = false));
  });

  return {
    /** Shows the first of them. */
    async show(found: readonly Hit[]): Promise<void> {
      hits = found;
      shown = 0;
      await showNext();
    },
  };
}

function resultItem(root: ParentNode, fragment: Fragment, inDigits: Speech['inDigits']): HTMLElement {
  const nodes = (spans: readonly Span[]) =>
    nodesOf(spans.map((span) => ({ ...span, text: inDigits(span.text) })));
  const { url, meta } = fragment;
  const item = fromTemplate(root, 'result');
  const { title, text } = excerptOf({ ...fragment, title: readableText(meta['title'] ?? url) });
  const link = part<HTMLAnchorElement>(item, 'link');
  link.href = url;
  part(item, 'title').replaceChildren(...nodes(title));
  const facts = [meta['kind'], meta['apart'], meta['amount'] ?? meta['date']]
    .filter((fact) => fact !== undefined)
    .map((fact) => inDigits(readableText(fact)));
  part(item, 'kind').replaceChildren(...dotted(facts));
  part(item, 'excerpt').append(...nodes(text));
  addSections(root, part(item, 'sections'), fragment, inDigits);
  return item;
}

function addSections(
  root: ParentNode,
  list: HTMLElement,
  { sub_results: found }: Fragment,
  inDigits: Speech['inDigits'],
): void {
  const sections = found
    .filter(({ url }) => url.includes('#'))
    .map((section) => ({
      ...section,
      score: section.weighted_locations.reduce((sum, at) => sum + at.balanced_score, 0),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSections);
  list.hidden = sections.length === 0;
  for (const { url, title } of sections) {
    const item = fromTemplate(root, 'section');
    part<HTMLAnchorElement>(item, 'link').href = url;
    // A heading that ends with a hidden word has a dot behind it, as the paragraphs of an excerpt have.
    part(item, 'title').textContent = inDigits(readableText(title)).replace(/(?<=[\p{L}\p{M}\p{N}])\.$/u, '');
    list.append(item);
  }
}

// Each fact keeps its direction to itself, or a date would change places with a name that runs the other way.
function dotted(facts: readonly string[]): (Node | string)[] {
  return facts.flatMap((fact, i) => [i === 0 ? '' : dot, apart([fact])]);
}

function nodesOf(spans: readonly Span[]): Node[] {
  return keptApart(spans, document.dir === 'rtl' ? 'rtl' : 'ltr').flatMap((part, i) => {
    const nodes = part.map(nodeOf);
    return i % 2 === 0 ? nodes : [apart(nodes)];
  });
}

function apart(words: readonly (Node | string)[]): Node {
  const piece = document.createElement('bdi');
  piece.append(...words);
  return piece;
}

// The index is never put in as HTML.
function nodeOf({ text, marked }: Span): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
