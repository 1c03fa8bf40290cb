/**
 * A text that begins with a capital.
 * @example capitalised('cost lines') // 'Cost lines'
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
