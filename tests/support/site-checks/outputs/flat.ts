/** A number or a date as something holds it. */
export type Leaf = number | string;

const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
/** What looks like a number or a date and is a name: an address, a code, a number of a list. */
const names = new Set(
  'id page text url called iso2 sdgTargets sdgIndicator outputCode programmeCode biennium code number phone address'.split(
    ' ',
  ),
);

const sums = new Set(['amount', 'spend']);

/**
 * The numbers and dates in some fields, by their names: groups are told by `_`, items of lists by their id, number or
 * place. A sum and a quantity are one however they are written: `amount: 5` as `amount: { amount: 5, currency: X }`.
 * @param currency of a sum that names none
 * @param isApart whether a group is something of its own, which is left out
 */
export function flat(
  fields: object,
  currency: string,
  isApart: (group: object) => boolean = () => false,
): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const read = (name: string, value: unknown): void => {
    const key = name.replace(/^.*_/u, '');
    if (names.has(key)) return;
    if (typeof value === 'number') leaves.set(name, value);
    else if (typeof value === 'string' && date.test(value)) leaves.set(name, value);
    else if (Array.isArray(value)) value.forEach((item, i) => read(`${name}_${nameOf(item, i)}`, item));
    else if (typeof value === 'object' && value !== null && !isApart(value)) readGroup(name, value);
    if (sums.has(key) && typeof value === 'number' && !leaves.has(`${name}_currency`))
      leaves.set(`${name}_currency`, currency);
  };
  const readGroup = (name: string, group: object): void => {
    for (const [key, value] of Object.entries(group)) {
      // A sum's own amount, a quantity's own value, go by the name of the whole.
      const isWhole = name !== '' && (key === 'value' || (key === 'amount' && isMoney(group)));
      if (key === 'currency' && typeof value === 'string') leaves.set(`${name}_currency`, value);
      else read(isWhole ? name : name === '' ? key : `${name}_${key}`, value);
    }
  };
  readGroup('', fields);
  return leaves;
}

/** Whether a group is a sum with its currency. */
function isMoney(group: object): boolean {
  return Object.keys(group).every((key) => key === 'amount' || key === 'currency');
}

function nameOf(item: unknown, place: number): string {
  const { id } = typeof item === 'object' && item !== null ? (item as { id?: unknown }) : {};
  return typeof id === 'string' ? id : String(place);
}
