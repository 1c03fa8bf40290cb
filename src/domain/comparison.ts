/** A number, and how exactly it is known. */
export interface Value {
  value: number;
  unit?: string | undefined;
  qualifier?: 'exact' | 'about' | 'over' | 'under' | undefined;
}

/** How one value stands to another: `alike` is the same as far as rough numbers can tell. */
export type Standing = 'more' | 'less' | 'same' | 'alike';

/**
 * How one value stands to another, heeding how exactly each is known; undefined where that does not tell: "under 600"
 * may be more or less than 500. Values of different units do not compare.
 * @example compare({ value: 20, qualifier: 'under' }, { value: 20 }) // 'less'
 */
export function compare(one: Value, other: Value): Standing | undefined {
  if (one.unit !== other.unit) return undefined;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  if (isBelow(b, a)) return 'more';
  if (isBelow(a, b)) return 'less';
  if (![a, b].every(({ least, most }) => Number.isFinite(most - least))) return undefined;
  return [a, b].every(({ least, most }) => least === most) ? 'same' : 'alike';
}

/** Between which numbers a value lies; a bound that it does not reach itself is open. */
interface Bounds {
  least: number;
  most: number;
  isOpen: boolean;
}

// "About 500" is taken for anything within a tenth: nearer than that, nobody can say which of two rough numbers is more.
const roughness = 0.1;

/** The numbers that a value may be. */
export function boundsOf({ value, qualifier = 'exact' }: Value): Bounds {
  const room = qualifier === 'about' ? Math.abs(value) * roughness : 0;
  return {
    least: qualifier === 'under' ? -Infinity : value - room,
    most: qualifier === 'over' ? Infinity : value + room,
    isOpen: qualifier === 'under' || qualifier === 'over',
  };
}

function isBelow(a: Bounds, b: Bounds): boolean {
  return a.most < b.least || (a.most === b.least && (a.isOpen || b.isOpen));
}
