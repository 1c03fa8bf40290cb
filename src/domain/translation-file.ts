/**
 * The file of an entry in another language, beside that in the one it was written in.
 * @example translationFile('asks/wells.md', 'fr') // 'asks/wells.fr.md'
 */
export function translationFile(file: string, language: string): string {
  return file.replace(/\.([^.]+)$/u, `.${language}.$1`);
}
