import { foldedWord } from './name-tokens.ts';

const general = new Set(
  'info information contact contacts office mail email hello enquiries enquiry inquiries media press communication communications comms support help helpdesk admin administration secretariat webmaster registry reception hr jobs procurement donors partnerships bureau secretariat contacto contato contacto informacion informacoes correo geral presse prensa imprensa comunicacion comunicacao accueil'.split(
    ' ',
  ),
);

/**
 * Whether a mail address is an office's and not a person's: `info@`, `press@`.
 * @example isOfOffice('info@example.org') // true
 */
export function isOfOffice(mail: string): boolean {
  const [local = ''] = mail.toLowerCase().split('@');
  return local.split(/[._+-]/u).some((word) => general.has(word));
}

/**
 * Whether a mail address is made of a person's name: a word of it, or initials and a word.
 * @example isMadeOf('mensaha@example.org', 'Ama Mensah') // true
 */
export function isMadeOf(mail: string, name: string): boolean {
  const local = foldedWord((mail.split('@')[0] ?? '').replace(/[\P{L}]/gu, ''));
  const words = name
    .split(/[\s.'’-]+/u)
    .map(foldedWord)
    .filter(Boolean);
  if (words.some((word) => word.length > 2 && local.includes(word))) return true;
  const firsts = words.map((word) => word.slice(0, 1));
  return (
    local === firsts.join('') ||
    words.some((word) => firsts.some((letter) => local === word + letter || local === letter + word))
  );
}
