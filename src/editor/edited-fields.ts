import { contentFolder } from '../content-files/folder.ts';
import { fieldsOfSite, languagesIn } from '../content-files/site-fields.ts';
import { contentPathOf } from './site-config.ts';

/** What the pages of the editor have to know of the site, as `site.yaml` has it. */
export function editedFields() {
  const fields = fieldsOfSite(contentFolder());
  return { fields, languages: languagesIn(fields), contentPath: contentPathOf(contentFolder(), fields) };
}
