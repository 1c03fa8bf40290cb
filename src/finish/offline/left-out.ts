import { embedAddress, home, searchAddress } from '../../domain/addresses.ts';

/** What is of no use in a folder: what hosts and search engines read, and what needs a server. */
const useless = [
  /^\/(?:_headers|_redirects|robots\.txt|sitemap\.xml|404\.html)$/u,
  /^\/(?:admin|og|pagefind)\//u,
  /^\/_astro\/.*\.m?js$/u,
];

/**
 * The files of a built site that go into the folder.
 * @param files every file, from the site's root: `/about/index.html`
 * @param languages of the site, its default first
 */
export function filesOfFolder(files: readonly string[], [, ...others]: readonly string[]): string[] {
  const frames = [embedAddress(home), ...others.map((language) => `/${language}${embedAddress(home)}`)];
  return files
    .filter((file) => !useless.some((pattern) => pattern.test(file)))
    .filter((file) => !frames.some((folder) => file.startsWith(folder)))
    .sort();
}

/** The search page of each language: `/search/index.html`. */
export function searchPages([, ...others]: readonly string[]): string[] {
  return ['', ...others.map((language) => `/${language}`)].map((at) => `${at}${searchAddress}index.html`);
}
