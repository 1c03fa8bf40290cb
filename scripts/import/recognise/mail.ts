import type { SourceLine } from '../source/source-document.ts';
import type { Found } from './found.ts';

/**
 * The mail addresses in a line, those that its links lead to as well, each once.
 * @example findMails({ text: 'Write to water@example.org.', … })[0].value // 'water@example.org'
 */
export function findMails({ text, links = [] }: Pick<SourceLine, 'text' | 'links'>): Found<string>[] {
  const written = [...text.matchAll(addresses)].map(({ 0: address, index }) =>
    found(address, index, address),
  );
  const linked = links.flatMap((link) => {
    const address = /^mailto:([^\s?,]+)/iu.exec(link.href.trim())?.[1] ?? '';
    const decoded = plainAddress(address);
    return wholeAddress.test(decoded)
      ? [found(decoded, Math.max(0, text.indexOf(link.text)), link.text)]
      : [];
  });
  const seen = new Set<string>();
  return [...written, ...linked].filter(({ value }) => {
    const key = value.toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

// Parts of limited length, so that no text makes it slow (RFC 5321, 4.5.3.1).
const address =
  "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.!#$&'*+/=?^_`{|}~-]{0,63}@(?:[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}-]{0,62})\\.){1,8}\\p{L}{2,24}";
const addresses = new RegExp(`(?<![\\p{L}\\p{Nd}.+_-])${address}(?![\\p{L}\\p{Nd}@])`, 'gu');
const wholeAddress = new RegExp(`^${address}$`, 'u');

function found(value: string, at: number, written: string): Found<string> {
  return { value, at, written, sure: 'certain' };
}

function plainAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The host of a mail address, in small letters; empty where it has none.
 * @example hostOfMail('Ama@Lake.example') // 'lake.example'
 */
export function hostOfMail(mail: string): string {
  return mail.split('@')[1]?.toLowerCase() ?? '';
}
