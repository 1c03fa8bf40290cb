import type { z } from 'zod';
import { shown, type Path } from '../domain/problem.ts';
import { quoted } from '../domain/quoted.ts';
import type { ShapeFault } from './explain.ts';
import { describeAt } from './describe-at.ts';

/** A text that a number sign cut short (`content-files/yaml/cut-texts.ts`). */
interface CutText {
  path: Path;
  kept: string;
  lost: string;
  whole: string;
}

/**
 * Words that a number sign cut short. A code, a choice or an id may have a remark behind it: only plain words may
 * have been meant to go on.
 */
export function explainCuts(schema: z.ZodType, data: unknown, cuts: readonly CutText[]): ShapeFault[] {
  return cuts
    .filter(({ path }) => describeAt(schema, data, path)?.meta.words === true)
    .map(({ path, kept, lost, whole }) => {
      const message = `found ${shown(kept)}, and ${shown(lost)} behind it is lost: a space and # start a remark; write it in quotes: ${quoted(whole)}, or put the remark on a line of its own`;
      return { path, found: kept, message, missing: false };
    });
}
