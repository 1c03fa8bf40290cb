import { z } from 'zod';
import { always, checkEmbargo, common, figure, name, words } from './fields.ts';

/** A country profile. */
export const countrySchema = z
  .strictObject({
    name: words('The short name people use.'),
    officialName: words('The official name.').optional(),
    iso2: name('ISO 3166-1 code of two letters.', 'FR').regex(
      /^[A-Z]{2}$/u,
      'write two capital letters of ISO 3166-1, such as FR',
    ),
    region: words('The part of the world.').optional(),
    figures: z
      .array(figure)
      .optional()
      .meta({ description: 'Numbers about the country, each with its source.' }),
    ...common,
  })
  .superRefine(checkEmbargo, always);

export type CountryData = z.output<typeof countrySchema>;
