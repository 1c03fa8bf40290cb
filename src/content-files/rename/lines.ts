/**
 * The lines of a file as it lies on the disk, each with its end, so that joined they are the file again.
 * @example fileLines('a\r\nb') // ['a\r\n', 'b']
 */
export function fileLines(text: string): string[] {
  return text.split(/(?<=\r\n|\r(?!\n)|\n)/u);
}
