/**
 * Words in lines no longer than so many signs.
 * @example foldedWords('one two three', 8) // ['one two', 'three']
 */
export function foldedWords(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
