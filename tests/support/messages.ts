import { checkContent } from '../../src/content-files/check.ts';
import { report } from '../../src/formats/report.ts';
import { contentFiles, contentWith } from './content-folder.ts';

/** What somebody wrote by mistake: in a file of the small site, these fields or this text. */
export interface Mistake {
  file: string;
  kind: 'fields' | 'text';
  written: string;
}

/** What the check says of the small site once the mistake stands in it, as it is printed. */
export async function messagesOf({ file, kind, written }: Mistake): Promise<string> {
  const text = contentFiles[file] ?? '---\n---\n';
  const changed = kind === 'text' ? `${text}\n${written}\n` : withFields(text, written, file);
  const told = report(await checkContent(contentWith({ [file]: changed }), '2026-06-01'));
  return told.split('\n\n').slice(0, -1).join('\n\n');
}

// The fields take the place of those with their names; `# no summary` takes one out.
function withFields(text: string, written: string, file: string): string {
  const taken = new Set([...written.matchAll(/^(?:# no )?(\w+)(?::|$)/gmu)].map(([, name = '']) => name));
  const isYaml = file.endsWith('.yaml');
  const [, fields = '', body = ''] = isYaml
    ? ['', text, '']
    : (/^---\n([^]*?)---\n([^]*)$/u.exec(text) ?? []);
  const kept = fields.split('\n').filter((line) => line !== '' && !taken.has(/^\w+/u.exec(line)?.[0] ?? ''));
  const all = [...kept, written.trimEnd(), ''].join('\n');
  return isYaml ? all : `---\n${all}---\n${body}`;
}
