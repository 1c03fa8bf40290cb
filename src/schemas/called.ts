import { isRecord } from '../domain/record.ts';

/** What an entry is called, by its fields as they were written; undefined where they do not say. */
export function calledIn(fields: unknown): string | undefined {
  const { title, name } = isRecord(fields) ? fields : {};
  return [title, name].find((text) => typeof text === 'string');
}
