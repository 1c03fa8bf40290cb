import { isRecord } from '../../domain/record.ts';

/** What the page tells its script of the site. */
export interface SiteFacts {
  defaultLanguage: string;
  languages: readonly string[];
  /** The currency of a sum that names none. */
  currency: string;
  /** The content folder, from the root of the repository: `content`. */
  contentPath: string;
  /** Whether a repository is written to; else only a folder of this computer is. */
  hasHost: boolean;
}

/** What the page at hand says of its site. */
export function siteFacts(): SiteFacts {
  const read: unknown = JSON.parse(document.documentElement.dataset['site'] ?? '{}');
  const { defaultLanguage, languages, currency, contentPath, hasHost } = isRecord(read) ? read : {};
  return {
    defaultLanguage: String(defaultLanguage ?? 'en'),
    languages: Array.isArray(languages) ? languages.map(String) : ['en'],
    currency: String(currency ?? ''),
    contentPath: String(contentPath ?? 'content'),
    hasHost: hasHost === true,
  };
}
