import codelists from './codelists.json' with { type: 'json' };

// IATI code lists UNSDG-Goals and UNSDG-Targets, version 2.03.
const goals: Readonly<Record<string, string>> = codelists['UNSDG-Goals'];
const targets: Readonly<Record<string, string>> = codelists['UNSDG-Targets'];

/** The words of a goal (`"1"`) or target (`"1.3"`, `"1.a"`) of the 2030 Agenda, or undefined. */
export function agendaText(code: string): string | undefined {
  return goals[code] ?? targets[code];
}

/** Every goal and target code of the 2030 Agenda. */
export const agendaCodes: readonly string[] = [...Object.keys(goals), ...Object.keys(targets)];

/**
 * The goal a target belongs to.
 * @example goalOf('1.3') // '1'
 */
export function goalOf(code: string): string {
  return code.split('.')[0] ?? code;
}

/** Orders codes as the Agenda does: `1`, `1.1`, `1.2`, `1.10`, `1.a`, `2`. */
export function byAgenda(a: string, b: string): number {
  return agendaCodes.indexOf(a) === -1 ? 1 : order(a) - order(b);
}

function order(code: string): number {
  const [goal = '0', target = ''] = code.split('.');
  const rank = target === '' ? 0 : /^\d+$/u.test(target) ? Number(target) : 100 + target.charCodeAt(0);
  return Number(goal) * 1000 + rank;
}
