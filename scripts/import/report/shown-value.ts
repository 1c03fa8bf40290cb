import type { Path } from '../../../src/domain/problem.ts';
import { flowText, nodeOf } from '../../../src/content-files/yaml/nodes.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { describeAt } from '../../../src/schemas/describe-at.ts';
import type { NewCollection } from '../../new/kinds.ts';

const longest = 80;

/** A value on one line, as it stands in a file; of a long one the beginning. */
export function shownValue(value: unknown, collection: NewCollection, path: Path): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return cut(value.replace(/\s+/gu, ' '));
  const schema = describeAt(collections[collection].schema, {}, path)?.schema;
  return cut(flowText(nodeOf(value, { schema })));
}

function cut(text: string): string {
  const signs = [...text];
  return signs.length <= longest ? text : `${signs.slice(0, longest - 1).join('')}…`;
}
