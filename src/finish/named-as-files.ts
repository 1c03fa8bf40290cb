/** The endings under which every host serves a file as a page. */
const pageEnding = /\.(?:html?|shtml)$/iu;

/** Whether hosts serve a file as a page. */
export function isPage(file: string): boolean {
  return pageEnding.test(file);
}

/**
 * Folders that should be files: pages whose address ends in `.html`, such as old ones, for which a folder was made. One
 * with anything else in it stays a folder, and hosts lead to what it holds.
 * @param files every file of the site, from its root, in order
 * @example foldersOfFiles(['/old/wells.html/index.html']) // ['/old/wells.html']
 */
export function foldersOfFiles(files: readonly string[]): string[] {
  return files.flatMap((file, i) => {
    const folder = /^(.*)\/index\.html$/u.exec(file)?.[1] ?? '';
    const isAlone = ![files[i - 1], files[i + 1]].some((beside) => beside?.startsWith(`${folder}/`));
    return isPage(folder) && isAlone ? [folder] : [];
  });
}
