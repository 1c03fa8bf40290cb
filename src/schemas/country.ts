import { z } from 'zod';
import { countryCodes, isFreeCountryCode } from '../domain/codelists.ts';
import { written } from '../domain/written.ts';
import { countryRemedy } from './code-remedies.ts';
import { always, identifier, words } from './fields.ts';
import { figure } from './shapes.ts';
import { checkEmbargo, common } from './common.ts';

/** A country profile. */
export const countrySchema = z
  .strictObject({
    name: words('The short name people use.'),
    officialName: words('The official name.').optional(),
    iso2: identifier(
      'ISO 3166-1 code of two letters; XA to XZ are free for a country that is in no list.',
      'FR',
    )
      .refine((code) => countryCodes.includes(code) || isFreeCountryCode(code), {
        error: ({ input }) => `no such country in ISO 3166-1; ${countryRemedy(written(input))}`,
      })
      .meta({ blank: 'CODE' }),
    region: words('The part of the world.').optional(),
    figures: z
      .array(figure)
      .optional()
      .meta({ description: 'Numbers about the country, each with its source.' }),
    ...common,
  })
  .superRefine(checkEmbargo, always);
