import { pagedNames } from '../schemas/collections.ts';
import type { Entry, Model } from './model.ts';

/** Old addresses, each with the page that took its place. */
export function redirects(model: Model): { from: string; to: string }[] {
  const entries = pagedNames.flatMap((name): Entry[] => model[name]);
  return entries.flatMap(({ path, ...entry }) =>
    'redirectFrom' in entry ? entry.redirectFrom.map((from) => ({ from, to: path })) : [],
  );
}
