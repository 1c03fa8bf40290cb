import { z } from 'zod';
import { choice } from './choice.ts';
import { always, partialDate, words } from './fields.ts';
import { reference } from './pointers.ts';
import { document } from './document.ts';
import { money, period, quantity } from './shapes.ts';
import { galleryItem } from './picture.ts';
import { checkEmbargo, common } from './common.ts';
import { updateKinds } from './terms.ts';

/** An event, a progress report or a piece of news. */
export const updateSchema = z
  .strictObject({
    title: words('What happened.'),
    kind: choice(updateKinds, 'What it is.'),
    date: partialDate('When; or write period.').optional(),
    period: period('From when to when; or write date.').optional(),
    briefs: z
      .array(reference('briefs', 'A brief.'))
      .optional()
      .meta({ description: 'Briefs it belongs to.' }),
    asks: z.array(reference('asks', 'An ask.')).optional().meta({ description: 'Asks it belongs to.' }),
    place: words('Where.').optional(),
    participants: quantity('How many took part.').optional(),
    summary: words('One or two sentences.', { max: 300 }),
    gallery: z.array(galleryItem).optional().meta({ description: 'Pictures.' }),
    documents: z.array(document).optional().meta({ description: 'Documents to read further.' }),
    spend: money('What was spent in the period.').optional(),
    nextReportDue: partialDate('When the next report is due.').optional(),
    ...common,
  })
  .superRefine(checkEmbargo, always)
  .superRefine(({ date, period: span }, ctx) => {
    if (date === undefined && span === undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['date'],
        message:
          'an update needs the date of what happened, or a period; write date: YYYY-MM-DD, YYYY-MM or YYYY',
      });
    if (date !== undefined && span !== undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['date'],
        input: date,
        message: 'an update has either a date or a period; take one out',
      });
  }, always);
