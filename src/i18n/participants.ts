import type { Edition } from './edition.ts';
import type { Words } from './words.ts';

type Role = keyof Words['roles'];

// In the order of IATI's roles.
const order = ['funding', 'accountable', 'extending', 'implementing', 'partner'] as const satisfies Role[];

/** Who takes part, a row for each role: what the role is called, and those who have it. */
export function inRoles<Organisation>(
  participants: readonly { role: Role; organisation: Organisation }[],
  { words }: Edition,
): { role: Role; term: string; organisations: Organisation[] }[] {
  return order.map((role) => ({
    role,
    term: words.roles[role],
    organisations: participants.filter((one) => one.role === role).map(({ organisation }) => organisation),
  }));
}
