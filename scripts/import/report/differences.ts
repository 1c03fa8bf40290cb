import type { Imported } from '../import-files.ts';
import { shownValue } from './shown-value.ts';

/** What one document says otherwise than another about the same thing. */
export function differenceLines({ entries, files }: Imported): string[] {
  const told = entries.flatMap(({ file, collection, isKnown, contradictions }) =>
    (isKnown ? [] : contradictions).map(({ field, kept, other }) => {
      const [first, second] = [kept, other].map(({ value, lines: [line] }) => {
        const written = shownValue(value, collection, [field]);
        return line ? `${written} (${files.get(line) ?? ''}, ${line.place})` : written;
      });
      return `  ${file} ${field}: ${first ?? ''}; elsewhere ${second ?? ''}`;
    }),
  );
  return told.length === 0 ? [] : ['Where documents differ (the first was kept)', ...new Set(told)];
}
