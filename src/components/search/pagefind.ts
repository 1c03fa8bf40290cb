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
