import { z } from 'zod';
import { always, language, name, words } from './fields.ts';
import { email, file, link, phone, reference } from './pointers.ts';
import { checkEmbargo, common } from './common.ts';

/** A person to write to. Their role belongs to each brief, not to the person. */
export const contactSchema = z
  .strictObject({
    name: name('Full name.'),
    organisation: reference('organisations', 'Who they work for.'),
    email: email('E-mail address.').optional(),
    phone: phone('Telephone number in international form, in quotes.').optional(),
    jobTitle: words('What they do.').optional(),
    office: words('The office they work at.').optional(),
    address: z
      .array(name('A line of the address.'))
      .optional()
      .meta({ description: 'Postal address, line by line.' }),
    languages: z
      .array(language('A language they answer in.'))
      .optional()
      .meta({ description: 'Languages they answer in.' }),
    aliases: z
      .array(name('Another spelling.'))
      .optional()
      .meta({ description: 'Other spellings of the name.' }),
    photo: file('image', 'A portrait, in media/.').optional(),
    url: link('Their page elsewhere.').optional(),
    ...common,
  })
  .superRefine(checkEmbargo, always);

export type ContactData = z.output<typeof contactSchema>;
