import { isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fieldName, type Path } from '../../domain/problem.ts';
import { describeAt } from '../../schemas/describe-at.ts';
import { addition } from './add.ts';
import { commentsIn } from './comments.ts';
import { ended, indented, type Edit } from './edit.ts';
import { fieldText, flowText, itemText, nodeOf } from './nodes.ts';
import { removal } from './remove.ts';
import { contentEnd, isNothing, refuseNames, slotIn, type Slot } from './slots.ts';
import { endOf, startOf } from './tree.ts';

/**
 * What to change in a YAML text so that `value` stands at `path`, or nothing where it is undefined. The tree is only
 * looked at and never written out: the parser would write 7 for 007.
 * @param source without faults, its lines ended by `\n`
 * @param known the schema that reads the text, and what it holds: a new field stands where the schema has it
 * @throws in words, where more than the field would change
 */
export function changeAt(
  source: string,
  path: Path,
  value: unknown,
  known: { schema?: z.ZodType | undefined; data: unknown; remarksMayGo?: boolean | undefined },
): Edit {
  const { contents } = parseDocument(source, { version: '1.2', schema: 'core', logLevel: 'error' });
  const edit =
    value === undefined
      ? removal(contents, path, source)
      : setting(contents, path, value, { source, schema: known.schema, data: known.data });
  const isIn = (offset: number) => offset >= edit.start && offset < edit.end;
  if (known.remarksMayGo !== true && commentsIn(source).some(isIn))
    throw new Error(`a remark (#) stands in ${fieldName(path)} and would be lost; change the field by hand`);
  return edit;
}

interface Known {
  source: string;
  schema?: z.ZodType | undefined;
  data: unknown;
}

function setting(root: unknown, path: Path, value: unknown, { source, schema, data }: Known): Edit {
  const schemaOf = (at: Path) => schema && describeAt(schema, data, at)?.schema;
  let around: unknown = root;
  for (const [i, step] of path.entries()) {
    const [above, below] = [path.slice(0, i), path.slice(i + 1)];
    const slot = slotIn(around, step, source);
    if (!slot)
      return addition(around, [...above, step], nested(value, below), { source, schema: schemaOf(above) });
    if (below.length === 0 || isNothing(slot.node))
      return filling(slot, nested(value, below), source, schemaOf(path.slice(0, i + 1)));
    around = slot.node;
  }
  throw new Error('name a field; a whole file cannot be changed as one');
}

function nested(value: unknown, path: Path): unknown {
  return path.reduceRight<unknown>((inside, step) => {
    if (typeof step === 'string') return { [step]: inside };
    if (step === 0) return [inside];
    throw new Error(`a new list begins with 0, not with ${step}`);
  }, value);
}

function filling(slot: Slot, value: unknown, source: string, schema: z.ZodType | undefined): Edit {
  const { node, open, column, flow, inList } = slot;
  refuseNames(node);
  const look = { schema, before: node };
  const isEmpty = isNothing(node);
  const [start, end] = isEmpty ? [open, open] : [startOf(node) ?? open, endOf(node) ?? open];
  if (flow) return { start, end, text: `${isEmpty ? ' ' : ''}${flowText(nodeOf(value, look))}` };
  const text = inList ? itemText(value, look).slice(1) : fieldText('k', value, look).slice(2);
  const isLine = isScalar(node) && !isEmpty && node.type?.startsWith('BLOCK') !== true;
  if (isLine && !text.includes('\n')) return { start, end, text: text.trimStart() };
  const stop = isEmpty ? open : contentEnd(node, source);
  return ended({ start: open, end: stop, text: indented(text, column) }, source);
}
