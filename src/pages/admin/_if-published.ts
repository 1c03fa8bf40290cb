import { contentFolder } from '../../content-files/folder.ts';
import { fieldsOfSite } from '../../content-files/site-fields.ts';
import { editorSettings } from '../../editor/editor-settings.ts';

/** The addresses of what belongs to the editor; none where the site is published without one. */
export function ifPublished<Path>(...paths: Path[]): Path[] {
  return editorSettings(fieldsOfSite(contentFolder())).isPublished ? paths : [];
}
