import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commentedOverlay, commentedOverlayList } from '../../src/content-files/commented-overlay.ts';
import type { ReadEntry } from '../../src/content-files/entry.ts';
import { contentFolder } from '../../src/content-files/folder.ts';
import { languagesIn } from '../../src/content-files/site-fields.ts';
import { changeField } from '../../src/content-files/write.ts';
import { today } from '../../src/content-files/today.ts';
import { isLanguageTag, languageRemedy } from '../../src/domain/language-tag.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { shown } from '../../src/domain/problem.ts';
import { translationFile } from '../../src/domain/translation-file.ts';
import { calledIn } from '../../src/schemas/called.ts';
import { collections, isList } from '../../src/schemas/collections.ts';
import { UsageError } from '../arguments.ts';
import type { Asker, Talk } from './asker.ts';
import { lastSaid, type SaidFlags } from './flags.ts';
import { saveChanged, saveNew } from './save.ts';
import { siteAround, type SiteAround } from './site-around.ts';
import { nameOf, remarks, told, translationOptions } from './translation-words.ts';

/**
 * Writes a translation to be made, beside its original.
 * @throws UsageError where it is there already, translates nothing, or is in a language that the site has not
 */
export async function newTranslation(said: SaidFlags, { asker, say }: Talk): Promise<void> {
  const site = siteAround(contentFolder(), today());
  const of = lastSaid(said, 'of') ?? (await asker?.choose(questionOf(site)));
  const language = lastSaid(said, 'language') ?? (await asker?.choose(questionOfLanguage(site)));
  refuseMissing({ of, language });
  const originals = originalsOf(site, of ?? '');
  const [original] = originals;
  if (original === undefined || language === undefined) return;
  const file = translationFile(original.file, language);
  refuseLanguage(site, language);
  if (existsSync(join(site.root, file)))
    throw new UsageError(`${file} exists already; open it and go on there. Nothing was written.`);
  const isNew = await declare(site, language, { asker, isAgreed: said.has('yes') });
  const { schema } = collections[original.collection];
  const isYaml = file.endsWith('.yaml');
  const above = remarks(original, language, isYaml);
  const text = isList(original.collection)
    ? commentedOverlayList(schema, originals, above)
    : commentedOverlay({ schema, original: original.raw, above, isYaml });
  saveNew(site.root, file, text);
  try {
    if (isNew !== undefined) saveChanged(site.root, 'site.yaml', isNew.before, isNew.text);
  } catch (error) {
    rmSync(join(site.root, file));
    throw error;
  }
  say(told(site, file, language, isNew !== undefined));
}

function questionOf({ content }: SiteAround): Parameters<Asker['choose']>[0] {
  const choices = content.entries
    .filter(({ collection }) => collection !== 'themes')
    .map(({ collection, id, raw }) => ({
      value: collection === 'site' ? 'site' : `${collection}/${id}`,
      label: calledIn(raw) || id,
      hint: collection,
    }));
  const hasThemes = content.entries.some(({ collection }) => collection === 'themes');
  const themes = { value: 'themes', label: 'themes', hint: 'all of them stand in one file' };
  return { message: 'What is translated?', choices: hasThemes ? [...choices, themes] : choices };
}

function questionOfLanguage({ settings }: SiteAround): Parameters<Asker['choose']>[0] {
  const others = languagesIn(settings).filter((language) => language !== settings.defaultLanguage);
  const choices = others.map((language) => ({ value: language, label: nameOf(language) }));
  if (choices.length === 0)
    throw new UsageError(
      'The site has one language. Name another: npm run new -- translation --language CODE; or write it in languages of site.yaml first.',
    );
  return { message: 'Into which language?', choices };
}

function refuseMissing(given: Record<'of' | 'language', string | undefined>): void {
  const missing = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [`  --${name} …   ${translationOptions[name]?.needs ?? ''}`] : [],
  );
  if (missing.length > 0)
    throw new UsageError(['This is missing, and nothing was written:', ...missing].join('\n'));
}

// `briefs/wells`, `themes`, `themes/water`, `site`; also with the ending of the file.
function originalsOf({ content }: SiteAround, of: string): ReadEntry[] {
  const name = of
    .replace(/\\/gu, '/')
    .replace(/^content\//u, '')
    .replace(/\.(?:mdx?|yaml)$/u, '');
  const [collection = '', id] = name.split('/');
  const found = content.entries.filter(
    (entry) => entry.collection === collection && (entry.id === id || isSingle(entry)),
  );
  if (found.length > 0) return found;
  const names = content.entries.map((entry) =>
    isSingle(entry) ? entry.collection : `${entry.collection}/${entry.id}`,
  );
  const near = nearest(name, new Set(names));
  const meant =
    near === undefined ? 'write a folder and an id, such as briefs/AN-ID.' : `did you mean ${near}?`;
  throw new UsageError(`--of: found ${shown(of)}, but there is no such entry; ${meant} Nothing was written.`);
}

function isSingle({ collection }: ReadEntry): boolean {
  return collection === 'site' || isList(collection);
}

function refuseLanguage({ settings }: SiteAround, language: string): void {
  if (!isLanguageTag(language))
    throw new UsageError(
      `--language: found ${shown(language)}; ${languageRemedy(language)}. Nothing was written.`,
    );
  if (language === settings.defaultLanguage)
    throw new UsageError(
      `--language: the site is written in ${language} (${nameOf(language)}), so there is nothing to translate; name another. Nothing was written.`,
    );
}

// A language that the site has not yet is added to it after a yes.
async function declare(
  site: SiteAround,
  language: string,
  { asker, isAgreed }: { asker: Asker | undefined; isAgreed: boolean },
): Promise<{ before: string; text: string } | undefined> {
  const languages = languagesIn(site.settings);
  if (languages.includes(language)) return undefined;
  const line = site.content.entries.find(({ collection }) => collection === 'site');
  const place = line?.problem('error', '', { path: ['languages'], message: '' }).line ?? 1;
  const wanted = `[${[...languages, language].join(', ')}]`;
  const what = `site.yaml:${place} languages: ${nameOf(language)} (${language}) is not one of the site's languages`;
  if (!isAgreed && !(await asker?.agree(`${what}. Add it there?`)))
    throw new UsageError(
      `${what}. Write languages: ${wanted} there, or run this again with --yes. Nothing was written.`,
    );
  const before = readFileSync(join(site.root, 'site.yaml'), 'utf8');
  const file = { text: before, isYaml: true, schema: collections.site.schema };
  return { before, text: changeField(file, ['languages', languages.length], language) };
}
