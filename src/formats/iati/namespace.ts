/** The name space of what plain IATI has no place for and our own reader needs: other readers pass over it. */
export const ownNamespace = 'urn:x-donor-briefs:iati';

/** What stands before the names of our own elements and attributes. */
export const ownPrefix = 'own';
