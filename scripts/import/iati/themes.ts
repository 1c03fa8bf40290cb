import { sector, sectorCodes, withdrawnSector } from '../../../src/domain/codelists.ts';
import { refer, taken, type Draft, type Reference } from '../draft/draft.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { ActivityReading, FileReading } from './activity-reading.ts';
import { sectorVocabularyOf } from './codes.ts';
import { attributeOf, childrenOf, type IatiElement } from './element.ts';
import { openDraft, type OpenDraft } from './entry-draft.ts';
import { textOf } from './narratives.ts';

/** What activities are about, each theme once. */
export interface Themes {
  of(reading: ActivityReading): readonly Reference[];
  drafts(): readonly Draft[];
}

/** Codes that say that an activity has no one purpose, or that nobody knows it. */
const saysNothing: ReadonlySet<string> = new Set(['43010', '99810']);

/** Gathers the themes of one document: the tags of our own files, the purposes (OECD DAC) of others. */
export function createThemes(file: Pick<FileReading, 'document' | 'reading'>): Themes {
  const byKey = new Map<string, OpenDraft>();
  const sectors: OfActivity[] = [];
  const keep = (key: string, make: () => OpenDraft) => {
    const draft = byKey.get(key) ?? make();
    byKey.set(key, draft);
    return draft;
  };
  const fromTag = (element: IatiElement, reading: ActivityReading): Reference[] => {
    const id = attributeOf(element, 'code');
    const title = textOf([element], reading);
    if (id === undefined || !title) return [];
    const draft = keep(id, () => Object.assign(openDraft('themes', file.document, { title }), { id }));
    return [refer(draft, reading.lines.of(element))];
  };
  const fromSector = (element: IatiElement, reading: ActivityReading): Reference[] => {
    const code = purposeIn(element);
    if (code === undefined || saysNothing.has(code)) return [];
    const line = reading.lines.of(element);
    const make = () => {
      const listed = sector(code, reading.reading.defaultLanguage)?.text;
      const inList = 'the name is from the built-in list: the file has the code';
      const title = listed === undefined ? textOf([element], reading) : taken(listed, line, 'likely', inList);
      return openDraft('themes', file.document, { ...(title && { title }), dacSector: taken(code, line) });
    };
    const known = file.reading.known.entries('themes').find(({ raw }) => raw['dacSector'] === code);
    const draft = keep(`sector ${code}`, make);
    if (known) draft.id = known.id;
    return [refer(draft, line)];
  };
  return {
    of(reading) {
      if (!reading.isOwn)
        return once(childrenOf(reading.activity, 'sector').flatMap((one) => fromSector(one, reading)));
      const tags = childrenOf(reading.activity, 'tag').filter(
        (one) => attributeOf(one, 'vocabulary') === ownVocabulary,
      );
      const themes = tags.flatMap((one) => fromTag(one, reading));
      const [ofAll] = childrenOf(reading.activity, 'sector');
      if (ofAll)
        sectors.push({
          code: purposeIn(ofAll),
          line: reading.lines.of(ofAll),
          themes: themes.map(({ to }) => to),
        });
      return themes;
    },
    drafts() {
      giveSectors(sectors);
      return [...byKey.values()];
    },
  };
}

/** Of IATI's TagVocabulary and SectorVocabulary: whoever reports. */
const ownVocabulary = '99';

interface OfActivity {
  /** The one purpose it has. */
  code: string | undefined;
  line: SourceLine;
  themes: readonly Draft[];
}

function purposeIn(element: IatiElement): string | undefined {
  const vocabulary = attributeOf(element, 'vocabulary');
  if (vocabulary !== undefined && sectorVocabularyOf(vocabulary) !== 'purposes') return undefined;
  const code = attributeOf(element, 'code') ?? '';
  return sectorCodes.includes(code) || withdrawnSector(code) !== undefined ? code : undefined;
}

// The one purpose of an activity of our own is that of one of its themes: of which, only where one alone is left.
function giveSectors(activities: readonly OfActivity[]): void {
  const without = new Set(activities.flatMap(({ code, themes }) => (code === '99810' ? themes : [])));
  for (const { code, line, themes } of activities) {
    if (code === undefined || saysNothing.has(code)) continue;
    const [only, ...others] = themes.filter((theme) => !without.has(theme));
    if (only && others.length === 0) (only as OpenDraft).fields['dacSector'] ??= taken(code, line);
  }
}

function once(references: readonly Reference[]): Reference[] {
  return [...new Map(references.map((one) => [one.to, one])).values()];
}
