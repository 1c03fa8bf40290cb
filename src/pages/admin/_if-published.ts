import { hasEditor } from '../../editor/site-config.ts';

/** The addresses of what belongs to the editor; none where the site is published without one. */
export function ifPublished<Path>(...paths: Path[]): Path[] {
  return hasEditor() ? paths : [];
}
