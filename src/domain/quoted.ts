/**
 * A text in the quotes in which YAML reads it as it stands: double ones, or single ones where it holds a double quote or
 * a backslash.
 * @example quoted('5" pipes') // `'5" pipes'`
 */
export function quoted(text: string): string {
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
