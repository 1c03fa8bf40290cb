import { unmarked } from '../../domain/marked-text.ts';
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
 * @example mailto('a@example.org', 'Phase 1') // 'mailto:a@example.org?subject=Phase%201'
 */
export function mailto(email: string, subject: string, body?: string): string {
  const encoded = (text: string) => encodeURIComponent(unmarked(text));
  const query = [`subject=${encoded(subject)}`, ...(body === undefined ? [] : [`body=${encoded(body)}`])];
  return `mailto:${email}?${query.join('&')}`;
}
