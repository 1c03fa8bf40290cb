/** A built site that is put into a folder, to be read without a server. */
export interface SiteInFolder {
  /** Where it is published: `https://a.example`. */
  origin: string;
  /** The path it is published under, with a slash at both ends. */
  base: string;
  /** Every file that goes into the folder, from the site's root: `/briefs/x/index.html`. */
  files: ReadonlySet<string>;
}
