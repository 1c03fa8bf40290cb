import { z } from 'zod';
import { sector, sectorCodes, withdrawnSector } from '../domain/codelists.ts';
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
    .refine((text) => sectorCodes.includes(text) || withdrawnSector(text) !== undefined, {
      error: ({ input }) => `no such DAC purpose code; ${sectorRemedy(String(input))}`,
    })
    .meta({ sector: true })
    .optional(),
});

// The codes of the same group of three digits, with what they mean.
function sectorRemedy(written: string): string {
  const group = /^\d{3}/u.exec(written)?.[0];
  const near = sectorCodes.filter((code) => group !== undefined && code.startsWith(group)).slice(0, 12);
  if (near.length === 0) return 'write the five digits that the OECD gives to the purpose, in quotes';
  const told = near.map((code) => `"${code}" (${sector(code)?.text ?? ''})`);
  return `write the one that is meant: ${told.join(', ')}`;
}
