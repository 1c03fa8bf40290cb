import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { editorConfig } from '../../../src/editor/config.ts';
import type { EditedSite } from '../../../src/editor/edited-site.ts';

const site: EditedSite = {
  title: 'Wells',
  url: 'https://wells.example.org/',
  contentPath: 'content',
  languages: ['en', 'fr'],
  defaultLanguage: 'en',
  has: () => true,
};

const schema = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
) as object;
let validate: ReturnType<Ajv['compile']>;
beforeAll(() => {
  validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
});

describe.each<[string, Partial<EditedSite>]>([
  ['in two languages, in a folder', {}],
  ['in one language', { languages: ['lo'], defaultLanguage: 'lo', has: () => false }],
  ['in Arabic first', { languages: ['ar', 'en'], defaultLanguage: 'ar' }],
  ['in a language without words of the interface', { languages: ['my'], defaultLanguage: 'my' }],
  [
    'at a host',
    { repository: { host: 'gitlab', repository: 'a/b/c', branch: 'words', signIn: 'https://s.example.org' } },
  ],
  [
    'at a GitLab of its own',
    { repository: { host: 'gitlab', repository: 'a/b/c', server: 'https://git.example.org/' } },
  ],
])('the configuration of a site %s', (_, more) => {
  it('is one that the editor knows', () => {
    const config = editorConfig({ ...site, ...more });
    const valid = validate(JSON.parse(JSON.stringify(config)));
    expect((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual(
      [],
    );
    expect(valid).toBe(true);
  });

  it('is always the same', () => {
    expect(JSON.stringify(editorConfig({ ...site, ...more }))).toBe(
      JSON.stringify(editorConfig({ ...site, ...more })),
    );
  });
});

describe('a GitLab of its own', () => {
  it.each([
    ['https://git.example.org', 'https://git.example.org/api/v4', 'https://git.example.org'],
    ['https://example.org/git/', 'https://example.org/git/api/v4', 'https://example.org/git'],
  ])('at %s is asked and signed in to there', (server, api, signsIn) => {
    const repository = { host: 'gitlab', repository: 'a/b', server } as const;
    const { backend } = editorConfig({ ...site, repository });
    expect(backend).toEqual({ name: 'gitlab', repo: 'a/b', api_root: api, base_url: signsIn });
  });

  it('may have another service that signs people in', () => {
    const repository = {
      host: 'gitlab',
      repository: 'a/b',
      server: 'https://git.example.org',
      signIn: 'https://in.example.org',
    } as const;
    expect(editorConfig({ ...site, repository }).backend).toMatchObject({
      api_root: 'https://git.example.org/api/v4',
      base_url: 'https://in.example.org',
    });
  });
});

it.each([
  ['https://example.org/', '{{locale}}/briefs/{{slug}}/'],
  ['https://example.org/our/briefs', 'our/briefs/{{locale}}/briefs/{{slug}}/'],
  ['nowhere', '{{locale}}/briefs/{{slug}}/'],
])('a page of the site at %s is seen at %s', (url, path) => {
  const { collections = [] } = editorConfig({ ...site, url });
  const briefs = collections.find((one) => 'name' in one && one.name === 'briefs');
  expect(briefs).toMatchObject({ preview_path: path });
});
