/**
 * What to write in place of an old address that no page can stand at; undefined where one can. A site before this one may
 * have had any path: other scripts, accents, capitals, `%C3%A9`, names of files. What no file on every computer and no
 * host can answer is refused in words.
 */
export function oldAddressRemedy(address: string): string | undefined {
  return formRemedy(address) ?? segmentsRemedy(address);
}

/**
 * An old address as a path on the disk, without slashes around it: decoded, and the folder where it named its index.
 * Accents are written as one character, as browsers send them, but where the encoded bytes say otherwise.
 * @example pathOnDisk('/puits-%C3%A9t%C3%A9/index.html') // 'puits-été'
 */
export function pathOnDisk(address: string): string {
  return segmentsOf(decodeURIComponent(address.normalize('NFC')).replace(/\/index\.html$/iu, '/')).join('/');
}

/**
 * What hosts take for one and the same address: with or without the slash at its end and the file that stands for a
 * folder, and on some of them in capitals or small letters, and with accents written as one character or as two.
 * @example answeredAs('/About/index.html') // '/about'
 */
export function answeredAs(address: string): string {
  const path = (decoded(address) ?? address).normalize('NFC').toLowerCase();
  return `/${segmentsOf(path.replace(/\/(?:index|default)\.html?$/u, '/')).join('/')}`;
}

/**
 * The language that an address begins with, and what stands behind it.
 * @example splitLanguage('/FR/puits/', ['en', 'fr']) // { language: 'fr', rest: '/puits/' }
 */
export function splitLanguage(
  address: string,
  languages: readonly string[],
): { language?: string; rest: string } {
  const [, first = '', rest = ''] = /^\/([^/]+)(.*)$/u.exec(address) ?? [];
  const language = languages.find((one) => one.toLowerCase() === first.toLowerCase());
  return language === undefined ? { rest: address } : { language, rest: rest === '' ? '/' : rest };
}

// Marks of direction and width come along when an address is copied. Persian and Indic words may hold joiners.
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const ruleAtHost = 'take it out, and write a rule for it where the site is hosted';

function formRemedy(address: string): string | undefined {
  const [, path = ''] = /^[a-z][a-z\d+.-]*:\/\/[^/]*(\/[^?#]*)/iu.exec(address) ?? [];
  if (path !== '') return `write the path alone: ${path}`;
  if (/^(?:[a-z][a-z\d+.-]*:|[\w-]+(?:\.[\w-]+)+\/)/iu.test(address))
    return 'write the path alone, without the name of the host';
  const seen = address.replaceAll(unseen, '');
  if (seen !== address) return `there is a character in it that nobody sees; write ${seen}`;
  if (/\s/u.test(address)) return `write %20 for a space: ${address.trim().replaceAll(/\s/gu, '%20')}`;
  if (address.includes('\\')) return `write ${address.replaceAll('\\', '/')}`;
  const [before = '', mark] = address.split(/([?#])/u);
  if (mark === '?')
    return `a site of files cannot tell addresses apart by what stands behind the ?; ${queryRemedy(before)}`;
  if (mark === '#')
    return `what stands behind # never reaches a host; write ${before || 'what stands before it'}`;
  if (address === '') return 'write a path of this site, beginning with a slash';
  if (!address.startsWith('/') || address.includes('//'))
    return `write ${`/${address}`.replaceAll(/\/+/gu, '/')}`;
  return undefined;
}

// Of `/?p=12` nothing is left but the home page.
function queryRemedy(path: string): string {
  return path.length > 1 ? `if all of ${path} leads here, write that; if not, ${ruleAtHost}` : ruleAtHost;
}

// The names that Windows keeps for itself: https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

function segmentsRemedy(address: string): string | undefined {
  const path = decoded(address);
  if (path === undefined || /[\p{Cc}\p{Cn}%]/u.test(path))
    return `no page can have an address with this % in it; ${ruleAtHost}`;
  const segments = segmentsOf(path);
  if (segments.length !== segmentsOf(address).length || /[\\?#<>:"|*]/u.test(path))
    return `a file’s name cannot hold / \\ ? # < > : " | or * on every computer; ${ruleAtHost}`;
  if (segments.some((name) => name === '…'))
    return 'three dots stand for words that are left out; write the whole path';
  if (segments.some((name) => /^\.\.?$/u.test(name)))
    return 'write the address as a browser shows it, without steps such as ../';
  if (segments.some((name) => name.startsWith('.') || /[. ]$/u.test(name) || deviceName.test(name)))
    return `hosts and computers keep names such as this for themselves; ${ruleAtHost}`;
  if (segments.some((name) => bytesIn(name) > longest.name) || bytesIn(path) > longest.path)
    return `it is too long for a file’s name; ${ruleAtHost}`;
  return undefined;
}

// In bytes of UTF-8: Linux takes names of 255 and paths of 4,096, of which the site’s own folder needs some.
const longest = { name: 255, path: 2000 };

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
