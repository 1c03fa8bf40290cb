import { filterNames, type Chosen, type FilterName } from './address.ts';
import { fromTemplate, part } from './dom.ts';
import { orderValues } from './filter-order.ts';
import type { Counts } from './pagefind.ts';
import type { Speech } from './words.ts';

/** How many values of a filter are shown before all are asked for. */
const few = 12;

interface Value {
  item: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

/** The filters that have values, each with a box to tick for every value. */
export function createFilters(root: HTMLElement, totals: Counts, speech: Speech) {
  const groups = filterNames
    .filter((name) => totals[name] && Object.keys(totals[name]).length > 0)
    .map((name) => createGroup(root, name, totals[name] ?? {}, speech));
  part(root, 'groups').replaceChildren(...groups.map(({ element }) => element));
  return {
    chosen(): Chosen {
      const pairs = groups.map(({ name, chosen }) => [name, chosen()] as const);
      return Object.fromEntries(pairs.filter(([, values]) => values.length > 0));
    },
    /** Ticks what is chosen, and shows what each choice would bring. */
    show(chosen: Chosen, counts: Counts): void {
      for (const group of groups) group.show(chosen[group.name] ?? [], counts[group.name] ?? {});
    },
    hasValues: (name: FilterName) => groups.some((group) => group.name === name),
  };
}

function createGroup(root: HTMLElement, name: FilterName, totals: Record<string, number>, speech: Speech) {
  const element = fromTemplate(root, 'group') as HTMLDetailsElement;
  const list = part(element, 'values');
  const all = part<HTMLButtonElement>(element, 'all');
  part(element, 'name').textContent = speech.words.filters[name];
  part(element, 'legend').textContent = speech.words.filters[name];
  element.open = name === 'kind';
  const values = new Map<string, Value>();
  let expanded = false;

  for (const value of orderValues(name, totals, speech.words))
    values.set(value, createValue(root, name, value));
  list.append(...[...values.values()].map(({ item }) => item));

  function showFew(): void {
    let offered = 0;
    for (const { item, input, count } of values.values()) {
      const useful =
        count.textContent !== speech.number(0) || input.checked || item.contains(document.activeElement);
      if (useful) offered += 1;
      item.hidden = !useful || (!expanded && offered > few && !input.checked);
    }
    element.hidden = offered === 0;
    all.hidden = expanded || offered <= few;
    all.textContent = speech.words.allValues.replace('{count}', speech.number(offered));
  }

  all.addEventListener('click', () => {
    expanded = true;
    showFew();
    [...values.values()].filter(({ item }) => !item.hidden)[few]?.input.focus();
  });

  return {
    name,
    element,
    chosen: () => [...values].filter(([, { input }]) => input.checked).map(([value]) => value),
    show(chosen: readonly string[], counts: Record<string, number>): void {
      for (const [value, { input, count }] of values) {
        input.checked = chosen.includes(value);
        count.textContent = speech.number(counts[value] ?? 0);
      }
      if (chosen.length > 0) element.open = true;
      showFew();
    },
  };
}

function createValue(root: HTMLElement, name: FilterName, value: string): Value {
  const item = fromTemplate(root, 'value');
  const input = part<HTMLInputElement>(item, 'input');
  input.name = name;
  input.value = value;
  part(item, 'name').textContent = value;
  return { item, input, count: part(item, 'count') };
}
