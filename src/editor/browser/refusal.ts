/** Stops a save, and tells why: of an error with this message Sveltia shows the message of the cause. */
export function refusal(lines: readonly string[]): Error {
  return new Error('saving_failed', { cause: new Error(lines.join('\n\n')) });
}
