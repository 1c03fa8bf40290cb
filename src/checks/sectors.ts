import { sector, withdrawnSector } from '../domain/codelists.ts';
import type { Corpus } from './corpus.ts';
import { textFieldsOfKind } from './fields.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about purpose codes. */
export const sectorRules = {
  'sector-in-use': warning(findWithdrawnSectors),
} satisfies Rules;

/** Purpose codes that are used no more: whoever reads the data will look for them in vain. */
function findWithdrawnSectors({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    textFieldsOfKind(entry, 'sector').flatMap(({ path, value }) => {
      const code = withdrawnSector(value);
      if (code === undefined) return [];
      const now = (code.now ?? []).map((one) => `"${one}" (${sector(one)?.text ?? ''})`);
      const remedy =
        now.length === 0
          ? 'write the code that is used for it now'
          : `what stands for it now is ${now.join(' or ')}; write that if it is what is meant`;
      const message = `${value} (${code.en}) was withdrawn on ${code.withdrawn}; ${remedy}`;
      return [{ entry, path, found: value, message }];
    }),
  );
}
