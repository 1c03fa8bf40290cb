import { agendaText } from '../../domain/agenda-2030.ts';
import type { Edition } from '../../i18n/edition.ts';

/** "Goal 1" or "Target 1.3". */
export function goalTitle(code: string, { words: { goal } }: Pick<Edition, 'words'>): string {
  return code.includes('.') ? goal.target(code) : goal.goal(code);
}

/** What the 2030 Agenda says of a goal or target, in the language of the texts that are built in. */
export function goalText(code: string, edition: Pick<Edition, 'said'>): string {
  return edition.said(agendaText(code) ?? '', 'en');
}
