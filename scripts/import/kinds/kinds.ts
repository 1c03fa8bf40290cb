import { activityFile } from './activity-file.ts';
import { fieldTable } from './field-table.ts';
import type { Kind } from './kind.ts';
import { resultsFramework } from './results-framework.ts';

/** Every kind of document that is understood; of those that fit equally well the first. */
export const kinds: readonly Kind[] = [activityFile, fieldTable, resultsFramework];
