import { draftActivities } from '../iati/activities.ts';
import type { Kind } from './kind.ts';

/** A file of activities in the International Aid Transparency Initiative's format, version 1.0x or 2.0x. */
export const activityFile: Kind = {
  name: 'activity file',
  likeness: ({ format }) =>
    format === 'iati'
      ? { score: 1, because: 'it is an IATI file' }
      : { score: 0, because: 'it is no IATI file' },
  draft: (document, reading) =>
    document.bytes
      ? draftActivities(document, document.bytes, reading)
      : { drafts: [], understood: [], notes: ['The file came without its contents, and was not read'] },
};
