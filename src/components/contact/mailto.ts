import type { Edition } from '../../i18n/edition.ts';

/**
 * A mail address with subject and text filled in (RFC 6068).
 * @example mailto('a@example.org', { subject: 'Phase 1' }, edition) // 'mailto:a@example.org?subject=Phase%201'
 */
export function mailto(
  email: string,
  { subject, body }: { subject: string; body?: string },
  { plain }: Pick<Edition, 'plain'>,
): string {
  const encoded = (text: string) => encodeURIComponent(plain(text));
  const query = [`subject=${encoded(subject)}`, ...(body === undefined ? [] : [`body=${encoded(body)}`])];
  return `mailto:${email}?${query.join('&')}`;
}
