import { isSitePath } from './addresses.ts';
import { nearest } from './nearest.ts';

/** What to write in place of a link into the site that no page answers; undefined when one does, or it leads outside. */
export function deadLinkRemedy(address: string, addresses: ReadonlySet<string>): string | undefined {
  if (!isSitePath(address) || addresses.has(address.replace(/[?#].*$/u, ''))) return undefined;
  return `no page has this address; write ${nearest(address, addresses) ?? 'the address of a page, with a slash at both ends'}`;
}

/** How an address may start: in a field, and in a text, where a link may ring or stay on its page too. */
const starts = {
  field: {
    form: /^(?:https?:\/\/\S+|mailto:[^\s@]+@[^\s@]+|\/(?!\/)\S*)$/iu,
    words: 'https://, mailto: or /',
  },
  text: {
    form: /^(?:https?:\/\/\S+|mailto:\S+|tel:\S+|#\S*|\/(?!\/)\S*)$/iu,
    words: 'https://, mailto:, tel:, / or #',
  },
} as const;

/** What to write in place of an address that may not stand in a field, or in a text; undefined when it may. */
export function linkRemedy(address: string, where: keyof typeof starts): string | undefined {
  const { form, words } = starts[where];
  if (form.test(address) && (!/^https?:/iu.test(address) || URL.canParse(address))) return undefined;
  if (/^[a-z][a-z\d+.-]*:/iu.test(address) && !/^(?:https?|mailto):/iu.test(address))
    return `this kind of address is not allowed; write one that starts with ${words}`;
  if (/^[^\s@/:]+@[^\s@]+$/u.test(address)) return `write mailto:${address}`;
  if (/^[^/]*\.mdx?$/iu.test(address)) return 'write the address of its page, as /SECTION/ID/';
  if (isFileName(address))
    return 'put the file in media/ and list it under documents, where readers see its kind and language';
  if (/^(?:\/\/)?[\w-]+(?:\.[\w-]+)+/u.test(address)) return `write https://${address.replace(/^\/\//u, '')}`;
  return `write an address that starts with ${words}`;
}

function isFileName(address: string): boolean {
  const ending = /\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|csv|jpe?g|png|gif|webp|svg)$/iu;
  return ending.test(address) && !/^(?:[a-z]+:|\/\/|www\.)/iu.test(address);
}
