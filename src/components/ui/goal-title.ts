import type { Edition } from '../../i18n/edition.ts';

/** "Goal 1" or "Target 1.3". Codes keep their Latin digits in every language: they are names. */
export function goalTitle(code: string, { words: { goal } }: Pick<Edition, 'words'>): string {
  return code.includes('.') ? goal.target(code) : goal.goal(code);
}
