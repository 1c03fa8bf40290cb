/** The articles of French, Spanish and Portuguese, as `foldedWord` writes them. */
export const romanceArticles: ReadonlySet<string> = new Set('le la les l el los las o a os as'.split(' '));

/** The articles that may stand before a name, that of English too. */
export const articles: ReadonlySet<string> = new Set(['the', ...romanceArticles]);
