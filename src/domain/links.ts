import { goalsSection, isSitePath } from './addresses.ts';
import { misspelt } from './nearest.ts';

/** What to write in place of a link into the site that no page answers; undefined when one does, or it leads outside. */
export function deadLinkRemedy(address: string, addresses: ReadonlySet<string>): string | undefined {
  const [, path = '', part = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  if (!isSitePath(address) || addresses.has(path)) return undefined;
  const near = nearestPage(path, addresses);
  if (near !== undefined) return `no page has this address; write ${near}${part}`;
  const isGoal = path.startsWith(`/${goalsSection}/`);
  return isGoal
    ? 'no page has this address, as nothing here serves that goal or target; take the link out'
    : 'no page has this address; write the address of a page, with a slash at both ends';
}

// Of one kind only: a result is no brief, however alike their names, and no goal stands for another.
function nearestPage(path: string, addresses: ReadonlySet<string>): string | undefined {
  const slashed = path.endsWith('/') ? path : `${path}/`;
  if (addresses.has(slashed)) return slashed;
  const [section, ...below] = slashed.split('/').filter(Boolean);
  if (section === goalsSection) return undefined;
  const all = [...addresses].map((address) => ({ address, parts: address.split('/').filter(Boolean) }));
  const ofKind = all.filter(
    ({ parts }) => parts.length === below.length + 1 && (below.length === 0 || parts[0] === section),
  );
  const [named, ...more] = all.filter(
    ({ parts }) => parts.length > 0 && parts.at(-1) === (below.at(-1) ?? section),
  );
  if (named !== undefined && more.length === 0) return named.address;
  // In the name of the page alone: one letter in four, and never another country or person.
  const name = misspelt(
    below.at(-1) ?? section ?? '',
    ofKind.map(({ parts }) => parts.at(-1) ?? ''),
  );
  return ofKind.find(({ parts }) => parts.at(-1) === name)?.address;
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
