import { phoneLink } from './phone.ts';

interface Reachable {
  email?: string | undefined;
  phone?: string | undefined;
}

/**
 * How a person can be reached, as links: mail first (RFC 6068), then telephone (RFC 3966).
 * @example linksOf({ email: 'asha@example.org' }) // [{ href: 'mailto:asha@example.org', text: 'asha@example.org' }]
 */
export function linksOf({ email, phone }: Reachable): { href: string; text: string }[] {
  return [
    ...(email === undefined ? [] : [{ href: `mailto:${email}`, text: email }]),
    ...(phone === undefined ? [] : [{ href: phoneLink(phone), text: phone }]),
  ];
}
