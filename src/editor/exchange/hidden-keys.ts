/** Under this key a form carries the text of the file it was made of; a form of a new file has none. */
export const originalKey = '_original';

/** Under this key a form carries its language; in a site of one language, or the default one, what it says is no matter. */
export const languageKey = '_language';

/** Under this key the form of a translation may carry the text of the file that it translates. */
export const translatedKey = '_translated';
