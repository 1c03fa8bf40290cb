import { isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { fieldName, type Path } from '../../domain/problem.ts';
import { describeAt, keysAt } from '../../schemas/describe-at.ts';
import { indented, newLines, type Edit } from './edit.ts';
import { fieldText, flowText, itemText, nodeOf, type Look } from './nodes.ts';
import { columnOf, contentEnd, nextLine, pairEnd, slotIn } from './slots.ts';
import { endOf, keyText, startOf } from './tree.ts';

interface Around {
  source: string;
  /** Reads the group or list that is added to. */
  schema: z.ZodType | undefined;
}

/**
 * A new field of a group, where the schema has it, or a new item at the end of a list.
 * @param path its last step is the new one
 * @throws where there is no place for it
 */
export function addition(around: unknown, path: Path, value: unknown, { source, schema }: Around): Edit {
  const step = path.at(-1) ?? '';
  const look = (of: unknown): Look => ({ schema: schema && describeAt(schema, of, [step])?.schema });
  if (around === null && path.length === 1 && typeof step === 'string')
    return newLines(source.length, fieldText(step, value, look({ [step]: value })), source);
  if (isMap(around) && typeof step === 'string')
    return newField(around, step, value, {
      source,
      look: look({ [step]: value }),
      known: schema ? keysAt(schema, undefined, []) : [],
    });
  if (isSeq(around) && step === around.items.length) return newItem(around, value, source, look([value]));
  const where = path.length === 1 ? 'the file' : fieldName(path.slice(0, -1));
  throw new Error(`there is no place for ${step} in ${where}; change the field by hand`);
}

function newField(
  group: YAMLMap,
  name: string,
  value: unknown,
  { source, look, known }: { source: string; look: Look; known: readonly string[] },
): Edit {
  const pairs: readonly Pair[] = group.items;
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (group.flow === true || !first || !last) {
    const text = `${flowText(nodeOf(name))}: ${flowText(nodeOf(value, look))}`;
    if (!last) return { start: startOf(group) ?? 0, end: endOf(group) ?? 0, text: `{ ${text} }` };
    return { start: pairEnd(last), end: pairEnd(last), text: `, ${text}` };
  }
  const start = startOf(first.key) ?? 0;
  const column = columnOf(start, source);
  const text = indented(fieldText(name, value, look), column);
  const above = fieldAbove(pairs, name, known);
  if (!above) return { start, end: start, text: `${text}\n${' '.repeat(column)}` };
  return newLines(nextLine(contentEnd(above, source), source), `${' '.repeat(column)}${text}`, source);
}

// The field that a new one stands below; none where it comes first.
function fieldAbove(pairs: readonly Pair[], name: string, known: readonly string[]): Pair | undefined {
  const place = known.indexOf(name);
  if (place === -1) return pairs.at(-1);
  const placeOf = ({ key }: Pair) => known.indexOf(keyText(key) ?? '');
  return pairs.findLast((pair) => placeOf(pair) !== -1 && placeOf(pair) < place);
}

function newItem(list: YAMLSeq, value: unknown, source: string, look: Look): Edit {
  const last = list.items.at(-1);
  if (list.flow === true || last === undefined) {
    const text = flowText(nodeOf(value, look));
    const end = endOf(last);
    if (end === undefined) return { start: startOf(list) ?? 0, end: endOf(list) ?? 0, text: `[${text}]` };
    return { start: end, end, text: `, ${text}` };
  }
  const column = slotIn(list, list.items.length - 1, source)?.column ?? 0;
  const text = `${' '.repeat(column)}${indented(itemText(value, look), column)}`;
  return newLines(nextLine(contentEnd(last, source), source), text, source);
}
