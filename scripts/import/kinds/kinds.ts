import { activityFile } from './activity-file.ts';
import { countryPage } from './country-page.ts';
import { donorBrief } from './donor-brief.ts';
import { fieldTable } from './field-table.ts';
import type { Kind } from './kind.ts';
import { newsletter } from './newsletter.ts';
import { portfolio } from './portfolio.ts';
import { pressNote } from './press-note.ts';
import { projectBrief } from './project-brief.ts';
import { resultList } from './result-list.ts';
import { resultRecord } from './result-record.ts';
import { resultsFramework } from './results-framework.ts';

/** Every kind of document that is understood; of those that fit equally well the first. */
export const kinds: readonly Kind[] = [
  activityFile,
  fieldTable,
  resultsFramework,
  portfolio,
  resultList,
  resultRecord,
  donorBrief,
  projectBrief,
  countryPage,
  newsletter,
  pressNote,
];
