import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isLanguage } from '../schemas/fields.ts';
import { contentFolder } from './folder.ts';

/** The languages that `site.yaml` declares. One that cannot be read is left out: the checks report it in better words. */
export function siteLanguages(): string[] {
  try {
    const site: unknown = parse(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8'));
    const { languages } = site as { languages?: unknown };
    return Array.isArray(languages)
      ? languages.filter((one) => typeof one === 'string' && isLanguage(one))
      : [];
  } catch {
    return [];
  }
}
