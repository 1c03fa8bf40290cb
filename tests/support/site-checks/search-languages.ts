import { languagesOf } from './content.ts';
import { languageOf } from './language.ts';
import type { Site } from './site.ts';

/** Each language has a search index of its own, with every page that may be found in it. */
export function searchLanguages(site: Site): string[] {
  const entry = site.files.get('pagefind/pagefind-entry.json')?.toString('utf8') ?? '{}';
  const { languages = {} } = JSON.parse(entry) as {
    languages?: Record<string, { page_count: number; hash: string }>;
  };
  const found = site.pages.filter(({ elements }) =>
    elements.some(({ properties }) => properties.dataPagefindBody !== undefined),
  );
  return [...new Set([...languagesOf(site.content), ...Object.keys(languages)])].flatMap((language) => {
    const due = found.filter((page) => languageOf(page, site) === language).length;
    const { page_count: count = 0, hash = '' } = languages[language.toLowerCase()] ?? {};
    return [
      ...(count === due ? [] : [`${language}: the search knows ${count} of ${due} pages`]),
      ...(site.files.has(`pagefind/pagefind.${hash}.pf_meta`) ? [] : [`${language}: has no index`]),
    ];
  });
}
