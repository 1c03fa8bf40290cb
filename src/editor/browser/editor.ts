import './editor.css';
import './only-our-own.ts';
import CMS from '@sveltia/cms';
import { formats } from '../exchange/formats.ts';
import { exact } from './exact-text.ts';
import { watchFolder } from './folder.ts';
import { showInstead, withoutFolder } from './only-folders.ts';
import { registerPreviews } from './preview.ts';
import { watchSaves } from './saves.ts';
import { siteFacts } from './site-facts.ts';
import { writeWhole } from './written-whole.ts';

const facts = siteFacts();
const instead = facts.hasHost ? undefined : withoutFolder();
if (instead) showInstead(instead);
else {
  document.documentElement.classList.toggle('only-folder', !facts.hasHost);
  watchFolder(facts.contentPath);
  writeWhole();
  for (const { name, extension, fromFile, toFile } of formats)
    CMS.registerCustomFormat(name, extension, { fromFile, toFile: async (form) => exact(await toFile(form)) });
  watchSaves(facts);
  registerPreviews(facts);
  void CMS.init();
}
