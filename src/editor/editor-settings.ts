import { isRecord } from '../domain/record.ts';
import type { editorHosts } from '../schemas/terms.ts';

/** What `site.yaml` says of the editor. */
export interface EditorSettings {
  /** Whether it is part of the site. */
  isPublished: boolean;
  /** Whether it writes to a repository; else to a folder of the computer it is opened on. */
  hasHost: boolean;
  /** Where the page asks for what is in the repository: origins. */
  asks: readonly string[];
}

const origins: Readonly<Record<string, string | undefined>> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
} satisfies Record<keyof typeof editorHosts, string>;

/** The settings of the editor, of the fields of a site as they are written; the checks see to what is wrong in them. */
export function editorSettings({ editor }: Readonly<Record<string, unknown>>): EditorSettings {
  const { publish, host, repository } = isRecord(editor) ? editor : {};
  const origin = typeof host === 'string' ? origins[host] : undefined;
  const hasHost = origin !== undefined && typeof repository === 'string';
  return { isPublished: publish !== false, hasHost, asks: hasHost ? [origin] : [] };
}
