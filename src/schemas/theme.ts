import { z } from 'zod';
import { sectorCodes } from '../domain/codelists.ts';
import { written } from '../domain/written.ts';
import { sectorRemedy } from './code-remedies.ts';
import { anchor, code, words } from './fields.ts';

/** A subject; all themes stand in one list, `themes.yaml`. */
export const themeSchema = z.strictObject({
  id: anchor('Its id, which is its address too.'),
  title: words('Its name.'),
  aliases: z
    .array(words('Another word.'))
    .optional()
    .meta({ description: 'Other words people search for; a translation has its own list.', words: true }),
  dacSector: code('OECD DAC purpose code.', '16010')
    .refine((text) => sectorCodes.includes(text), {
      error: ({ input }) => sectorRemedy(written(input)),
    })
    .optional(),
});
