import { isPartialDate } from '../../../src/domain/partial-date.ts';
import type { LinkedNode } from './linked-node.ts';
import { vocabulary } from './vocabulary.ts';

const address = 'https://schema.org/';
const texts = ['Text', 'URL', 'Date', 'DateTime'];
/** What stands in both ends of a time (ISO 8601-2 has the two dots). */
const span = /^([\d-]+)\/([\d-]+|\.\.)$/u;

/**
 * What in a piece of linked data is no term of schema.org, stands where schema.org has no place for it, or is of a type
 * that schema.org does not expect there. A name of a thing elsewhere (`@id` alone) may stand wherever a thing may.
 */
export function termFaults(node: LinkedNode): string[] {
  const { types, properties, superseded } = vocabulary();
  const { '@type': type, '@id': id, ...rest } = node;
  if (type === undefined) {
    const others = Object.keys(rest);
    return id !== undefined && others.length === 0 ? [] : [`${others.join()} of something without a type`];
  }
  const kinds = types.get(String(type));
  if (kinds === undefined || superseded.has(String(type))) return [`${String(type)} is no type`];
  return Object.entries(rest).flatMap(([key, value]) => {
    const name = key.replace(/-input$/u, '');
    const property = properties.get(name);
    if (property === undefined || superseded.has(name)) return [`${key} is no property`];
    if (property.on.isDisjointFrom(kinds)) return [`${String(type)} has no ${key}`];
    if (name !== key) return typeof value === 'string' ? [] : [`${key} is no text`];
    return [value].flat().flatMap((one) => valueFaults(`${String(type)}.${key}`, one, property.values));
  });
}

function valueFaults(place: string, value: unknown, expected: ReadonlySet<string>): string[] {
  const wrong = [`${place} cannot be ${JSON.stringify(value)}`];
  const { types, members } = vocabulary();
  if (typeof value === 'number') return has(expected, 'Number', 'Integer') ? [] : wrong;
  if (typeof value === 'boolean') return expected.has('Boolean') ? [] : wrong;
  if (typeof value === 'string') {
    if (value.trim() === '') return wrong;
    const member = value.startsWith(address) ? members.get(value.slice(address.length)) : undefined;
    if (member !== undefined) return expected.isDisjointFrom(member) ? wrong : [];
    return texts.some((text) => expected.has(text) && isOf(text, value)) ? [] : wrong;
  }
  if (typeof value !== 'object' || value === null) return wrong;
  const node = value as LinkedNode;
  const kinds = types.get(String(node['@type']));
  const isExpected = kinds === undefined || !expected.isDisjointFrom(kinds);
  return [...(isExpected ? [] : wrong), ...termFaults(node)];
}

function isOf(type: string, value: string): boolean {
  if (type === 'URL') return /^https?:\/\/\S+$/u.test(value);
  if (type === 'Text') return true;
  const [, start = value, end = '..'] = span.exec(value) ?? [];
  return isPartialDate(start) && (end === '..' || isPartialDate(end));
}

function has(expected: ReadonlySet<string>, ...names: string[]): boolean {
  return names.some((name) => expected.has(name));
}
