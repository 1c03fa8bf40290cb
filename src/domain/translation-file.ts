/**
 * The file of an entry in another language, beside that in the one it was written in.
 * @example translationFile('asks/wells.md', 'fr') // 'asks/wells.fr.md'
 */
export function translationFile(file: string, language: string): string {
  return file.replace(/\.([^.]+)$/u, `.${language}.$1`);
}

/**
 * The file that one in another language translates; the same where it translates none.
 * @example originalFile('asks/wells.fr.md') // 'asks/wells.md'
 */
export function originalFile(file: string): string {
  return file.replace(/\.[A-Za-z]{2,8}(?:-[A-Za-z0-9]+)*(?=\.[a-z]+$)/u, '');
}
