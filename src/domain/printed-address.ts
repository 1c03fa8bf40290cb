/** As many letters as the margin of a sheet has room for. */
const most = 84;

/**
 * The address of a page as the margin of a sheet shows it: without its scheme and its last slash. Of one too long for
 * a line the beginning says where it is, and the end which page.
 * @example printedAddress('https://briefs.example/briefs/wells/') // 'briefs.example/briefs/wells'
 */
export function printedAddress(address: string): string {
  const short = address.replace(/^https?:\/\/|\/$/gu, '');
  if (short.length <= most) return short;
  const half = Math.floor((most - 1) / 2);
  return `${short.slice(0, half)}…${short.slice(-half)}`;
}
