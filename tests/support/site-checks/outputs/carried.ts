import type { Entry } from '../content.ts';
import type { Leaf } from './flat.ts';

/** A number or a date as an output holds it. */
export interface Carried {
  /** The file: `lo/data/asks.csv`. */
  file: string;
  entry: Entry;
  /** By the name that `flat` gives it. */
  field: string;
  value: Leaf | undefined;
}
