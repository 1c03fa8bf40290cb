import { addressOf } from '../domain/addresses.ts';
import type { Model } from './model.ts';

const kinds = [
  'briefs',
  'asks',
  'results',
  'updates',
  'contacts',
  'organisations',
  'countries',
  'pages',
] as const;

/** Old addresses, each with the page that took its place. */
export function redirects(model: Model): { from: string; to: string }[] {
  return kinds.flatMap((kind) =>
    model[kind].flatMap(({ id, redirectFrom = [] }) =>
      redirectFrom.map((from) => ({ from, to: addressOf(kind, id) })),
    ),
  );
}
