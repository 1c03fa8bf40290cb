import type { iatiFiles } from '../domain/addresses.ts';
import { today } from '../content-files/today.ts';
import { iatiActivities, iatiActivitiesFile } from '../formats/iati/activities.ts';
import type { IatiSource } from '../formats/iati/context.ts';
import { leftOutElsewhere, leftOutForNobody } from '../formats/iati/elsewhere.ts';
import { leftOutCsv, reasons, type LeftOut } from '../formats/iati/left-out.ts';
import { iatiOrganisation } from '../formats/iati/organisation.ts';
import { whyNobodyReports } from '../formats/iati/reporter.ts';
import { createNarrate } from '../formats/narratives.ts';
import { refuseInvalid, validated } from './iati-validity.ts';
import { getPlainModel } from './model.ts';
import { getVersions } from './versions.ts';
import { getView } from './view.ts';

/** Why there is no file of activities, in a sentence for staff; undefined where there is one. */
async function whyNoActivities(): Promise<string | undefined> {
  const model = await getPlainModel();
  return whyNobodyReports(model) ?? (model.briefs.length === 0 ? reasons.noBriefs : undefined);
}

/** Which of the files there are: what is left out is told even where nothing else is. */
export async function iatiFilesThere(): Promise<(keyof typeof iatiFiles)[]> {
  const hasOrganisation = whyNobodyReports(await getPlainModel()) === undefined;
  return [
    ...((await whyNoActivities()) === undefined ? (['activities'] as const) : []),
    ...(hasOrganisation ? (['organisation'] as const) : []),
    'leftOut',
  ];
}

/**
 * The file of activities in its parts, an activity each; undefined where there is none.
 * @throws NotValidIati, in words, while the parts are taken
 */
export async function activitiesFile(): Promise<Iterable<string> | undefined> {
  if ((await whyNoActivities()) !== undefined) return undefined;
  return iatiActivitiesFile(validated(iatiActivities(await source())));
}

/**
 * The file about the organisation that reports; undefined where nobody does.
 * @throws NotValidIati, in words
 */
export async function organisationFile(): Promise<string | undefined> {
  const from = await source();
  const xml = iatiOrganisation(from);
  if (xml !== undefined) refuseInvalid(xml, 'organisation', from.model.site.organisation.file);
  return xml;
}

/** What of the content the files leave out, and why, as a table (CSV). */
export async function leftOutFile(): Promise<string> {
  const why = await whyNoActivities();
  return leftOutCsv(why === undefined ? leftOutOf(await source()) : leftOutForNobody(why));
}

function* leftOutOf(from: IatiSource): Generator<LeftOut> {
  for (const { leftOut } of iatiActivities(from)) yield* leftOut;
  yield* leftOutElsewhere(from.model, from.today);
}

async function source(): Promise<IatiSource> {
  const { absolute } = (await getView()).edition;
  return {
    model: await getPlainModel(),
    narrate: createNarrate(await getVersions()),
    today: today(),
    absolute,
  };
}
