import './editor.css';
import './only-our-own.ts';
import CMS, { type FileFormatter } from '@sveltia/cms';
import { formatsFor } from '../exchange/formats.ts';
import { watchFolder } from './folder.ts';
import { rememberEntry } from './known-entries.ts';
import { showInstead, withoutFolder } from './only-folders.ts';
import { registerPreviews } from './preview.ts';
import { checkOnceRead } from './refused-across.ts';
import { watchReading } from './read-files.ts';
import { watchSaves } from './saves.ts';
import { siteFacts } from './site-facts.ts';
import { watchSaved } from './told-after.ts';
import { watchUploads } from './uploads.ts';
import { writeWhole } from './written-whole.ts';

const facts = siteFacts();
const instead = facts.hasHost ? undefined : withoutFolder();
if (instead) showInstead(instead);
else {
  document.documentElement.classList.toggle('only-folder', !facts.hasHost);
  watchFolder(facts.contentPath);
  writeWhole();
  const { formats, remember } = formatsFor(facts);
  watchReading((path, text) => {
    remember(path, text);
    rememberEntry(path, text);
    checkOnceRead(facts.contentPath);
  });
  watchUploads();
  for (const { name, extension, fromFile, toFile } of formats)
    // All that is ever asked of what a format makes is to be trimmed.
    CMS.registerCustomFormat(name, extension, { fromFile, toFile: toFile as unknown as FileFormatter });
  watchSaves(facts);
  watchSaved();
  registerPreviews(facts);
  void CMS.init();
}
