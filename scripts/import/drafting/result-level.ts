import type { Taken } from '../draft/draft.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { sectionsNamed } from '../sections/section.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { use } from './brief-facts.ts';
import { take, type Desk } from './desk.ts';

/** How far a result reaches, where a label says so in one word: `Level: Outcome`. */
export function levelOf(desk: Desk): Taken<string> | undefined {
  for (const section of sectionsNamed(desk.sections, 'level')) {
    const [line] = section.lines;
    const level = line && levelIn(line.text);
    if (line === undefined || level === undefined) continue;
    use(desk, section, line);
    return take(level, line);
  }
  return undefined;
}

function levelIn(text: string): string | undefined {
  const whole = foldedLabel(text);
  for (const { levels } of sectionWords('und'))
    for (const [level, words] of Object.entries(levels))
      if (listed(words).some((word) => foldedLabel(word) === whole)) return level;
  return undefined;
}
