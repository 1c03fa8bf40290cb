/**
 * What stands between short facts in one line. It stays with the fact before it, as a comma does: no line begins with
 * a dot.
 */
export const dot = '\u00A0· ';
