import { agendaText } from '../domain/agenda-2030.ts';
import type { Edition } from './edition.ts';

/** "Goal 1" or "Target 1.3". */
export function goalTitle(code: string, { words: { goal } }: Pick<Edition, 'words'>): string {
  return code.includes('.') ? goal.target(code) : goal.goal(code);
}

/** What the 2030 Agenda says of a goal or target, in the language of the page where its words are built in. */
export function goalText(code: string, { said, language }: Pick<Edition, 'said' | 'language'>): string {
  const words = agendaText(code, language);
  return words ? said(words.text, words.language) : '';
}
