import { runsAgainst } from '../../domain/direction.ts';
import { plainText } from '../../domain/marked-text.ts';
import type { Edition } from '../../i18n/edition.ts';
import { phoneLink } from '../../domain/phone.ts';

interface Reachable {
  email?: string | undefined;
  phone?: string | undefined;
}

/** How a person can be reached, as links: mail first, then telephone. */
export function linksOf({ email, phone }: Reachable): { href: string; text: string }[] {
  return [
    ...(email === undefined ? [] : [{ href: `mailto:${email}`, text: email }]),
    ...(phone === undefined ? [] : [{ href: phoneLink(phone), text: phone }]),
  ];
}

/**
 * A mail address with subject and text filled in (RFC 6068).
 * @example mailto('a@example.org', { subject: 'Phase 1' }, edition) // 'mailto:a@example.org?subject=Phase%201'
 */
export function mailto(
  email: string,
  { subject, body }: { subject: string; body?: string },
  { dir }: Pick<Edition, 'dir'>,
): string {
  const encoded = (text: string) => encodeURIComponent(plainText(text, (piece) => runsAgainst(piece, dir)));
  const query = [`subject=${encoded(subject)}`, ...(body === undefined ? [] : [`body=${encoded(body)}`])];
  return `mailto:${email}?${query.join('&')}`;
}
