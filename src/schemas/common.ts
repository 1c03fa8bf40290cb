import { z } from 'zod';
import { oldAddressRemedy } from '../domain/old-address.ts';
import { choice, fullDate, partialDate } from './fields.ts';
import { source } from './shapes.ts';
import './meta.ts';

/** Fields that every entry may have. */
export const common = {
  visibility: choice(
    ['public', 'draft', 'embargoed'],
    'Who may see it: public when left out; a draft is never published.',
  ).optional(),
  embargoUntil: fullDate('The day from which an embargoed entry is published.').optional(),
  updated: partialDate('When the words were last changed.').optional(),
  redirectFrom: z
    .array(sitePath('An old address of this page.'))
    .optional()
    .meta({ description: 'Old addresses that lead here.' }),
  sources: z.array(source).optional().meta({ description: 'The documents this entry was made from.' }),
};

interface Embargoed {
  visibility?: unknown;
  embargoUntil?: unknown;
}

/** Reports an embargo without its day, and a day without its embargo; for `superRefine`, with `always`. */
export function checkEmbargo(
  { visibility, embargoUntil }: Embargoed,
  ctx: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void {
  const [embargoed, dated] = [visibility === 'embargoed', embargoUntil !== undefined];
  if (embargoed === dated) return;
  const message = embargoed
    ? 'an embargo needs its day; write embargoUntil: 2024-06-30'
    : 'a day belongs to an embargo; write visibility: embargoed too, or take this out';
  ctx.addIssue({ code: 'custom', path: ['embargoUntil'], message });
}

function sitePath(description: string) {
  return z
    .string('write a path of this site, for example /old-name/')
    .refine((address) => oldAddressRemedy(address) === undefined, {
      error: ({ input }) => oldAddressRemedy(String(input)),
    })
    .meta({ description, redirect: true, example: '/old-name/' });
}
