import { sectorCodes } from '../../domain/codelists.ts';
import type { Brief } from '../../model/model.ts';
import { listAddress } from '../../schemas/addresses.ts';
import type { IatiContext } from './context.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { reasons, type Tell } from './left-out.ts';
import { narratives } from './narrative.ts';

/** Of IATI's SectorVocabulary: purposes of the OECD, of five digits and of three. */
const [purposes, categories] = ['1', '2'];

const severalSectors = '43010';
const noSector = '99810';

/**
 * What an activity is about, in one sector, as the standard demands one (6.2.2) and of several their shares (2.1.1),
 * which nobody makes up. Of several it is the category they share, else the purpose that stands for several; of none,
 * the one that says so.
 */
export function sector({ themes }: Brief, tell: Tell): XmlElement {
  const [only, ...others] = new Set(themes.flatMap(({ dacSector }) => dacSector ?? []));
  if (only === undefined) return sectorElement(noSector, purposes);
  if (others.length === 0) return sectorElement(only, purposes);
  tell('themes', reasons.sectors);
  const category = only.slice(0, 3);
  const isShared = [only, ...others].every((code) => code.startsWith(category));
  // A category of purposes that are all withdrawn is no longer in the list.
  const isListed = sectorCodes.some((code) => code.startsWith(category));
  return isShared && isListed ? sectorElement(category, categories) : sectorElement(severalSectors, purposes);
}

/** Of IATI's TagVocabulary: goals and targets of the 2030 Agenda, and our own. */
const [goals, targets, own] = ['2', '3', '99'];

/** The themes of a brief, and the goals and targets it serves. */
export function tags({ themes, sdgTargets }: Brief, { narrate, absolute }: IatiContext): XmlElement[] {
  const uri = absolute(listAddress('themes'));
  return [
    ...themes.map((theme) =>
      element(
        'tag',
        { code: theme.id, vocabulary: own, 'vocabulary-uri': uri },
        narratives(narrate(theme, ({ title }) => title)),
      ),
    ),
    ...sdgTargets.map((code) => element('tag', { code, vocabulary: code.includes('.') ? targets : goals })),
  ];
}

function sectorElement(code: string, vocabulary: string | undefined): XmlElement {
  return element('sector', { code, vocabulary });
}
