import ts from 'typescript';

export interface Import {
  /** As written, without `?query`. */
  specifier: string;
  typeOnly: boolean;
  line: number;
}

/**
 * Every import of a `.ts` or `.astro` file: static, dynamic, re-exported, of types, and `import.meta.glob`.
 *
 * @example importsOf('a.ts', "import type { A } from './b.ts';") // [{ specifier: './b.ts', typeOnly: true, line: 1 }]
 */
export function importsOf(name: string, text: string): Import[] {
  const source = parseSource(name, text);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    for (const [specifier, typeOnly] of importedBy(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      imports.push({ specifier: specifier.replace(/\?.*$/, ''), typeOnly, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** The code of a `.ts` or `.astro` file without its comments. */
export function codeOf(name: string, text: string): string {
  return ts.createPrinter({ removeComments: true }).printFile(parseSource(name, text));
}

function parseSource(name: string, text: string): ts.SourceFile {
  const code = name.endsWith('.astro') ? scriptOf(text) : text;
  return ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** The frontmatter, `<script>` bodies and `@import`s of an Astro file, each on the line where it stands. */
function scriptOf(astro: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const [, open = '', frontmatter = '', template = astro] =
    /^(\s*---[^\S\n]*\n)([\s\S]*?\n)(---[\s\S]*)$/.exec(astro) ?? [];
  const scripts = template.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)|<style\b[\s\S]*?<\/style>|import\(\s*['"][^'"]+['"]\s*\)|[^\n]/g,
    (all: string, tag?: string, body?: string, end?: string) => {
      if (tag !== undefined) return blank(tag) + body + blank(end ?? '');
      if (all.startsWith('<style')) return stylesheetImports(all);
      return all.startsWith('import(') ? `${all};` : ' ';
    },
  );
  return blank(open) + frontmatter + scripts;
}

function stylesheetImports(style: string): string {
  return style.replace(/@(import\s+)(?:url\()?(['"][^'"]+['"])|[^\n]/g, (_, word?: string, path?: string) =>
    word && path ? `;${word}${path};` : ' ',
  );
}

function importedBy(node: ts.Node): [specifier: string, typeOnly: boolean][] {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier, isTypeImport(node.importClause));
  if (ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return textOf(node.argument.literal, true);
  if (!ts.isCallExpression(node)) return [];
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return textOf(node.arguments[0], false);
  return node.expression.getText() === 'import.meta.glob' ? globsOf(node.arguments[0]) : [];
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function globsOf(argument: ts.Expression | undefined): [string, boolean][] {
  if (!argument) return [];
  const patterns = ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
  return patterns.flatMap((pattern) => textOf(pattern, false));
}

function textOf(node: ts.Node | undefined, typeOnly: boolean): [string, boolean][] {
  return node && ts.isStringLiteralLike(node) ? [[node.text, typeOnly]] : [];
}
