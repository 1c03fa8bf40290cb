import { z } from 'zod';
import { always, integer, words } from './fields.ts';
import { checkEmbargo, common } from './common.ts';

/** A free page such as About or Privacy. */
export const pageSchema = z
  .strictObject({
    title: words('Title of the page.'),
    order: integer('Its place in the foot of every page.', { min: 0 }).optional(),
    summary: words('One sentence for lists and search.', { max: 300 }).optional(),
    ...common,
  })
  .superRefine(checkEmbargo, always);
