import type { FilterName } from './address.ts';
import { fromTemplate, part } from './dom.ts';
import { orderValues } from './filter-order.ts';
import type { Speech } from './speech.ts';

/** How many values of a filter are shown before all are asked for. */
const few = 12;

interface Value {
  name: string;
  item: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

type Totals = Record<string, number>;

/** One filter: a box for each of its values, with how many pages it would bring. */
export function createGroup(root: HTMLElement, name: FilterName, totals: Totals, speech: Speech) {
  const element = fromTemplate(root, 'group') as HTMLDetailsElement;
  const all = part<HTMLButtonElement>(element, 'all');
  const values = orderValues(name, totals, speech.words).map((value) =>
    createValue(root, name, value, speech),
  );
  let useful = values;
  let expanded = false;
  part(element, 'name').textContent = speech.words.filters[name];
  part(element, 'legend').textContent = speech.words.filters[name];
  part(element, 'values').append(...values.map(({ item }) => item));
  element.open = name === 'kind';

  function offer(offered: readonly Value[]): void {
    for (const { item } of values) item.hidden = true;
    for (const { item } of offered) item.hidden = false;
    all.hidden = offered.length === useful.length;
  }

  all.addEventListener('click', () => {
    const next = useful.find(({ item }) => item.hidden);
    expanded = true;
    offer(useful);
    next?.input.focus();
  });

  return {
    element,
    chosen: () => values.filter(({ input }) => input.checked).map((value) => value.name),
    show(chosen: readonly string[], counts: Totals): void {
      for (const value of values) {
        value.input.checked = chosen.includes(value.name);
        value.count.textContent = speech.number(counts[value.name] ?? 0);
      }
      const inUse = ({ item, input }: Value) => input.checked || item.contains(document.activeElement);
      useful = values.filter((value) => (counts[value.name] ?? 0) > 0 || inUse(value));
      element.hidden = useful.length === 0;
      element.open ||= chosen.length > 0;
      all.textContent = speech.words.allValues.replace('{count}', speech.number(useful.length));
      offer(useful.filter((value, i) => expanded || i < few || inUse(value)));
    },
  };
}

function createValue(root: HTMLElement, filter: FilterName, name: string, { inDigits }: Speech): Value {
  const item = fromTemplate(root, 'value');
  const input = part<HTMLInputElement>(item, 'input');
  input.name = filter;
  input.value = name;
  part(item, 'name').textContent = inDigits(name);
  return { name, item, input, count: part(item, 'count') };
}
