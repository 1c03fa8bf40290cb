import { z } from 'zod';
import { choice } from './choice.ts';
import { always, identifier, name, words } from './fields.ts';
import { file, link, reference } from './pointers.ts';
import { checkEmbargo, common } from './common.ts';
import { organisationTypes } from './organisation-terms.ts';

/** A donor, a ministry, a social partner, an agency. */
export const organisationSchema = z
  .strictObject({
    name: words('Full name.'),
    type: choice(organisationTypes, 'What kind of organisation it is.'),
    acronym: name('Short name.', 'ABC').optional(),
    aliases: z.array(name('Another name.')).optional().meta({ description: 'Other names and spellings.' }),
    iatiRef: identifier('IATI organisation identifier.', 'XM-DAC-12345').optional(),
    country: reference('countries', 'The country it belongs to.').optional(),
    url: link('Its site.').optional(),
    logo: file('image', 'Its logo, in media/.').optional(),
    parent: reference('organisations', 'The organisation it is part of.').meta({ noCircle: true }).optional(),
    ...common,
  })
  .superRefine(checkEmbargo, always);
