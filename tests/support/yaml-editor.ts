import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';

/** What a code editor says of a file, with the YAML language server that VS Code's extensions are made of. */
export interface YamlEditor {
  /** Every remark, as `line: what is said`. */
  remarks: (schema: string, text: string) => Promise<string[]>;
  /** What is offered where `|` stands. */
  offers: (schema: string, text: string) => Promise<{ label: string; inserts: string; means: string }[]>;
  /** What is told of the field that `|` stands in. */
  tells: (schema: string, text: string) => Promise<string>;
}

/** An editor that knows these schemas. */
export function yamlEditor(schemas: Readonly<Record<string, JsonSchema>>): YamlEditor {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`nothing is fetched: ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: markdownTaken,
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    hoverSchemaSource: false,
    schemas: Object.entries(schemas).map(([name, schema]) => ({
      uri: `file:///schemas/${name}.json`,
      fileMatch: [`/${name}/*`],
      schema,
    })),
  });
  return {
    remarks: async (schema, text) => {
      const found = await service.doValidation(documentOf(schema, text), false);
      return found.map(({ range, message }) => `${range.start.line + 1}: ${String(message)}`);
    },
    offers: (schema, text) => offersAt(service, schema, text),
    tells: async (schema, text) => {
      const { document, position } = markedIn(schema, text);
      const hover = await service.doHover(document, position);
      const contents = hover?.contents;
      return typeof contents === 'object' && 'value' in contents ? contents.value : '';
    },
  };
}

/** Which schemas an editor applies to a file, of those that its settings name with the files they are for. */
export async function schemasFor(
  file: string,
  settings: Readonly<Record<string, readonly string[]>>,
): Promise<string[]> {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`nothing is fetched: ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  // Each schema refuses everything, in its own name.
  const schemas = Object.entries(settings).map(([name, globs]) => ({
    uri: `file:///schemas/${name}`,
    fileMatch: [...globs],
    schema: { const: name, errorMessage: name },
  }));
  service.configure({ validate: true, schemas });
  const document = TextDocument.create(`file:///home/ann/briefs/${file}`, 'yaml', 1, 'name: Ann\n');
  return (await service.doValidation(document, false)).map(({ message }) => String(message));
}

const markdown = ['markdown'] as const;
const markdownTaken = {
  textDocument: {
    hover: { contentFormat: [...markdown] },
    completion: { completionItem: { documentationFormat: [...markdown], snippetSupport: true } },
  },
};

async function offersAt(service: LanguageService, schema: string, text: string) {
  const { document, position } = markedIn(schema, text);
  const { items } = await service.doComplete(document, position, false);
  return items.map(({ label, insertText = label, textEdit, documentation = '' }) => ({
    label,
    inserts: textEdit?.newText ?? insertText,
    means: typeof documentation === 'string' ? documentation : documentation.value,
  }));
}

function markedIn(schema: string, text: string) {
  const offset = text.indexOf('|');
  const document = documentOf(schema, text.slice(0, offset) + text.slice(offset + 1));
  return { document, position: document.positionAt(offset) };
}

let count = 0;
function documentOf(schema: string, text: string): TextDocument {
  return TextDocument.create(`file:///${schema}/${(count += 1)}.yaml`, 'yaml', 1, text);
}

/** The fields of a Markdown file as the Astro extension hands them over: at their place, the rest left away. */
export function asHandedOver(text: string): string {
  return /^---(.*?)^---/msu.exec(text)?.[0].replaceAll('---', '   ') ?? '';
}
