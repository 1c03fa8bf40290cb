import type {
  Ask,
  Brief,
  Contact,
  Country,
  Goal,
  Organisation,
  Page,
  Result,
  Theme,
  Update,
} from './model.ts';

/** Every linked entry by its id: made first, with empty lists, so that both ends of a link exist when it is drawn. */
export interface Shelf {
  briefs: ReadonlyMap<string, Brief>;
  asks: ReadonlyMap<string, Ask>;
  results: ReadonlyMap<string, Result>;
  updates: ReadonlyMap<string, Update>;
  contacts: ReadonlyMap<string, Contact>;
  organisations: ReadonlyMap<string, Organisation>;
  countries: ReadonlyMap<string, Country>;
  themes: ReadonlyMap<string, Theme>;
  pages: ReadonlyMap<string, Page>;
  goals: Map<string, Goal>;
}

/** The entry of that id. The checks have run, so it is there: anything else is a fault of the program. */
export function take<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined)
    throw new Error(`"${id}" is not on the shelf: the checks should have caught this reference`);
  return entry;
}

/** The entries of those ids, in that order. */
export function takeAll<T>(entries: ReadonlyMap<string, T>, ids: readonly string[] | undefined): T[] {
  return (ids ?? []).map((id) => take(entries, id));
}

/** The goal or target of that code, made when it is first asked for. */
export function goal({ goals }: Shelf, code: string): Goal {
  const known = goals.get(code) ?? { id: code, briefs: [], results: [] };
  goals.set(code, known);
  return known;
}

/** Adds an item to a list unless it is there already. */
export function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}
