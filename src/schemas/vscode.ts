import { collections, type Collection } from './collections.ts';
import { editorSchemas } from './editor-schemas.ts';
import { snippets } from './snippets.ts';

/**
 * Every file of `.vscode/` that is made from the schemas, by its path. The fields of Markdown files are told to an
 * editor by `scripts/code-editor.ts`: the extension that reads them there looks elsewhere.
 */
export function vscodeFiles(): Record<string, string> {
  const yaml = Object.entries<Collection>(collections).filter(([, { lies }]) => isYaml(lies));
  const schemas = editorSchemas();
  const kinds = yaml.flatMap(([name]) => [name, `${name}.words`]);
  const applied = yaml.flatMap(([name, { lies }]) => appliedTo(name, lies));
  const files = {
    ...Object.fromEntries(kinds.map((kind) => [`schemas/${kind}.json`, schemas[kind]])),
    'settings.json': settings(Object.fromEntries(applied)),
    'extensions.json': { recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'] },
    'briefs.code-snippets': snippets(),
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => [`.vscode/${file}`, `${JSON.stringify(data, null, 2)}\n`]),
  );
}

function isYaml(lies: Collection['lies']): boolean {
  return 'file' in lies || lies.endings.includes('yaml');
}

// An id has no dot, so that what has one is a translation.
function appliedTo(name: string, lies: Collection['lies']): [string, string[]][] {
  const [stem, id] = 'file' in lies ? [lies.file.replace('.yaml', ''), ''] : [`${name}/`, '+([a-z0-9-])'];
  return [
    [`./.vscode/schemas/${name}.json`, [`**/${stem}${id}.yaml`]],
    [`./.vscode/schemas/${name}.words.json`, [`**/${stem}${id}.*.yaml`]],
  ];
}

function settings(schemas: Readonly<Record<string, string[]>>) {
  return {
    'yaml.schemas': schemas,
    // Nothing of what is written is sent or fetched anywhere.
    'yaml.schemaStore.enable': false,
    'redhat.telemetry.enabled': false,
    'astro.content-intellisense': true,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    '[markdown]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true, strings: true } },
    '[yaml]': { 'editor.wordWrap': 'on', 'editor.formatOnSave': false },
  };
}
