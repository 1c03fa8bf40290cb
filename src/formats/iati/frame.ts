import { ownNamespace, ownPrefix } from './namespace.ts';

/** What stands before and after the elements of a file. */
export interface Frame {
  head: string;
  tail: string;
}

/** The frame of a file of activities: each stands in it alone too, when it is checked by itself. */
export const activitiesFrame = frame('iati-activities');

/** The frame of a file about organisations. */
export const organisationsFrame = frame('iati-organisations');

// Without the moment it was made: the same content gives the same file.
function frame(root: string): Frame {
  const own = `xmlns:${ownPrefix}="${ownNamespace}"`;
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<${root} version="2.03" ${own}>\n`,
    tail: `</${root}>\n`,
  };
}
