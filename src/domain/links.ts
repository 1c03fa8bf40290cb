import { isSitePath } from './addresses.ts';
import { nearest } from './nearest.ts';

/** What to write in place of a link into the site that no page answers; undefined when one does, or it leads outside. */
export function deadLinkRemedy(address: string, addresses: ReadonlySet<string>): string | undefined {
  if (!isSitePath(address) || addresses.has(address.replace(/[?#].*$/u, ''))) return undefined;
  return `no page has this address; write ${nearest(address, addresses) ?? 'the address of a page, with a slash at both ends'}`;
}

/** What is wrong with the address of a link in a body, as a remedy; undefined when it may stand. */
export function linkRemedy(address: string): string | undefined {
  if (/^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[^\s]+|#[^\s]*|\/(?!\/)[^\s]*)$/iu.test(address))
    return undefined;
  if (/^[a-z][a-z\d+.-]*:/iu.test(address))
    return 'this kind of address is not allowed; write one that starts with https://, mailto:, tel:, / or #';
  if (/^[^/]*\.mdx?$/iu.test(address)) return 'write the address of its page, such as /briefs/wells/';
  if (
    /\.(pdf|docx?|xlsx?|pptx?|odt|zip|csv|jpe?g|png|gif|webp|svg)$/iu.test(address) &&
    !/^(\/\/|www\.)/iu.test(address)
  )
    return 'put the file in media/ and list it under documents, where readers see its kind and language';
  if (/^(\/\/)?[\w-]+(\.[\w-]+)+/u.test(address)) return `write https://${address.replace(/^\/\//u, '')}`;
  return 'write an address that starts with https://, mailto:, tel:, / or #';
}
