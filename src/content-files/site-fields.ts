import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../domain/record.ts';
import { collections } from '../schemas/collections.ts';
import { isLanguageTag } from '../domain/language-tag.ts';
import { readText } from './text-file.ts';

/** The languages that the fields of a site declare, as far as they are any. */
export function languagesIn({ languages }: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(languages) ? languages.filter(isLanguageCode) : [];
}

/** The fields of the `site.yaml` of a content folder, as written; none where they cannot be read. Never throws. */
export function fieldsOfSite(root: string): Record<string, unknown> {
  try {
    const read = readText(join(root, collections.site.lies.file));
    const site: unknown = 'text' in read ? parse(read.text, { logLevel: 'error' }) : undefined;
    return isRecord(site) ? site : {};
  } catch {
    return {};
  }
}

function isLanguageCode(value: unknown): value is string {
  return typeof value === 'string' && isLanguageTag(value);
}
