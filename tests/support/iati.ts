import { readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { validateXML } from 'xmllint-wasm';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import { readContent } from '../../src/content-files/read.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { iatiActivities, type Activity } from '../../src/formats/iati/activities.ts';
import type { IatiSource } from '../../src/formats/iati/context.ts';
import { leftOutElsewhere } from '../../src/formats/iati/elsewhere.ts';
import { activitiesFrame } from '../../src/formats/iati/frame.ts';
import type { LeftOut } from '../../src/formats/iati/left-out.ts';
import { ownNamespace, ownPrefix } from '../../src/formats/iati/namespace.ts';
import { createNarrate, type ModelInLanguage } from '../../src/formats/narratives.ts';
import { createEdition } from '../../src/i18n/edition.ts';
import { linkContent } from '../../src/model/link.ts';
import { translateContent } from '../../src/model/translate-content.ts';
import { publishedContent } from '../../src/data/readers/published-content.ts';
import { translationsIn } from './content-folder.ts';

/** What the IATI files are made from, of a content folder published at `https://x.example/`. */
export function iatiSource(folder: string, today = '2026-01-31'): IatiSource {
  return iatiSourceOf(readContent(folder, today), today);
}

/** The same, of content that was read already. */
export function iatiSourceOf(content: ReadContent, today: string): IatiSource {
  const published = publishedContent(content);
  const { defaultLanguage: original, languages } = published.site.data;
  const modelIn = (language: string, plain: boolean) => {
    const reading = { language, direction: directionOf(language), original, plain };
    return linkContent(
      translateContent(published, translationsIn(content, language), reading),
      language,
      today,
    );
  };
  const others = languages.filter((language) => language !== original);
  const versions: [ModelInLanguage, ...ModelInLanguage[]] = [
    { language: original, model: modelIn(original, false) },
    ...others.map((language) => ({ language, model: modelIn(language, false) })),
  ];
  const address = { base: '/', origin: 'https://x.example' };
  const { absolute } = createEdition({ language: original, defaultLanguage: original, ...address });
  return { model: modelIn(original, true), narrate: createNarrate(versions), today, absolute };
}

/** The activities of a content folder: one by one, all in one file, and what they leave out. */
export interface IatiFiles {
  activities: Activity[];
  xml: string;
  leftOut: LeftOut[];
}

/** The activities of a content folder, and what of it they leave out. */
export function iatiOf(folder: string, today?: string): IatiFiles {
  const source = iatiSource(folder, today);
  const activities = [...iatiActivities(source)];
  return {
    activities,
    xml: asFile(activities.map(({ xml }) => xml).join('')),
    leftOut: [
      ...activities.flatMap(({ leftOut }) => leftOut),
      ...leftOutElsewhere(source.model, source.today),
    ],
  };
}

/** Activities in their frame. */
export function asFile(activities: string): string {
  return activitiesFrame.head + activities + activitiesFrame.tail;
}

/**
 * Reads an XML file: the text of every node that an XPath finds. Our own name space has the prefix `own`.
 * @example textsIn(xml)('//title/narrative') // ['Clean rivers']
 */
export function textsIn(xml: string): (xpath: string) => string[] {
  const document = XmlDocument.fromString(xml);
  return (xpath) => document.find(xpath, { [ownPrefix]: ownNamespace }).map(({ content }) => content);
}

const standard = 'src/formats/iati/standard';
const schemaOf = { activities: 'iati-activities-schema.xsd', organisations: 'iati-organisations-schema.xsd' };

/** Where a file departs from the schema of IATI 2.03, as xmllint says it. */
export async function schemaFaults(
  xml: string,
  kind: keyof typeof schemaOf = 'activities',
): Promise<string[]> {
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(`${standard}/${fileName}`, 'utf8'),
  });
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    schema: file(schemaOf[kind]),
    preload: [file('iati-common.xsd'), file('xml.xsd')],
  });
  return errors.map(({ message }) => message);
}
