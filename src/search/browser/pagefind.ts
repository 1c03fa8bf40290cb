/** The parts of Pagefind's own module that are used here. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: { filters?: object; sort?: object }): Promise<Answer>;
}

/** How many pages have each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

export interface Hit {
  id: string;
  data(): Promise<Fragment>;
}

export interface Answer {
  results: Hit[];
  /** Of the pages found. */
  filters: Counts;
  /** Pages that have the words, whatever the filters. */
  unfilteredResultCount: number;
}

/** A page as the index keeps it, and where in it the words were found. */
export interface Fragment {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; weighted_locations: { balanced_score: number }[] }[];
}

/**
 * Starts Pagefind 1.5 for the pages in a language, which need not be that of this page. It searches in the language
 * that the page says it has when it starts, and each copy of its module knows the endings of one language only: the
 * fragment makes a copy of it, and the page says another language for as long as that is read.
 */
export async function startPagefind(address: string, language: string, options: object): Promise<Pagefind> {
  const { documentElement: page } = document;
  const own = page.lang;
  const copy = language === own ? address : `${address}#${language}`;
  const pagefind = (await import(/* @vite-ignore */ copy)) as Pagefind;
  await pagefind.options(options);
  if (language !== own) page.lang = language;
  const started = pagefind.init();
  if (language !== own) page.lang = own;
  await started;
  return pagefind;
}
