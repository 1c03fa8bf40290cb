import { z } from 'zod';
import { choice } from './choice.ts';
import { fullDate, partialDate } from './fields.ts';
import { source } from './shapes.ts';
import { visibilities } from './terms.ts';
import './meta.ts';

/** Fields that every entry may have. */
export const common = {
  visibility: choice(
    visibilities,
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
    ? 'an embargo needs the day it may be published; write embargoUntil: YYYY-MM-DD'
    : 'a day belongs to an embargo; take this out, or write visibility: embargoed too if nobody may see it before that day';
  ctx.addIssue({ code: 'custom', path: ['embargoUntil'], message });
}

// Letters, digits and marks that no host changes, and no step up or aside.
function sitePath(description: string) {
  return z
    .string('write a path of this site, beginning with a slash')
    .regex(
      /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/u,
      'write a path of this site, beginning with a slash, in letters, digits and hyphens',
    )
    .meta({ description, redirect: true, example: '/old-name/', blank: '/…/' });
}
