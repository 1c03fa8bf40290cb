import codelists from './codelists.json' with { type: 'json' };
import { wordedIn, type Term, type Worded } from './codelists.ts';

const goals: Readonly<Record<string, Term>> = codelists['UNSDG-Goals'];
const targets: Readonly<Record<string, Term>> = codelists['UNSDG-Targets'];

/**
 * The words of a goal (`"1"`) or target (`"1.3"`, `"1.a"`) of the 2030 Agenda, or undefined. They are the United
 * Nations' own, in English and French.
 */
export function agendaText(code: string, language = 'en'): Worded | undefined {
  return wordedIn(goals[code] ?? targets[code], language);
}

/** Every code of the global indicators of the 2030 Agenda, such as `1.3.1`. */
export const indicatorCodes: readonly string[] = codelists['UNSDG-Indicators'];

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
