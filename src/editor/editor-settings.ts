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
  const { publish, host, repository, server } = isRecord(editor) ? editor : {};
  const usual = typeof host === 'string' ? origins[host] : undefined;
  const hasHost = usual !== undefined && typeof repository === 'string';
  return { isPublished: publish !== false, hasHost, asks: hasHost ? [originOf(host, server) ?? usual] : [] };
}

/** The origin of an organisation's own GitLab; undefined where `server` names none that could be asked safely. */
export function originOf(host: unknown, server: unknown): string | undefined {
  if (host !== 'gitlab' || typeof server !== 'string' || !/^https:/iu.test(server)) return undefined;
  return URL.parse(server)?.origin;
}
