import type { SiteAround } from '../new/site-around.ts';

/** The languages that a site has declared, and the one that its originals are written in. */
export function languagesOf({ settings }: Pick<SiteAround, 'settings'>): {
  languages: string[];
  defaultLanguage: string;
} {
  const { languages, defaultLanguage: first } = settings;
  const defaultLanguage = typeof first === 'string' ? first : 'en';
  return {
    defaultLanguage,
    languages: Array.isArray(languages)
      ? languages.filter((one): one is string => typeof one === 'string')
      : [defaultLanguage],
  };
}
