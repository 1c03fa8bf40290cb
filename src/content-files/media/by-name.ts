/** The files of `media/`: their paths there as they are on the disk, by these in Unicode form NFC. */
export function mediaByName(files: readonly string[]): Map<string, string> {
  return new Map(files.map((file) => [file.normalize('NFC'), file]));
}
