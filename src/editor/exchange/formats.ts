import { parseContent } from '../../content-files/frontmatter.ts';
import { originalFile } from '../../domain/translation-file.ts';
import { folders, singles, type CollectionName } from '../../schemas/collections.ts';
import { entryFileAt } from '../entry-file.ts';
import { formatOf } from './format-name.ts';
import { languageKey, originalKey, translatedKey } from './hidden-keys.ts';
import { formOfOverlay } from './overlay-form.ts';
import { named, shapeOf, type Shape } from './shape.ts';
import { formOf } from './to-form.ts';
import { writtenText } from './written.ts';

/** How the editor reads and writes the files of a collection. */
export interface Format {
  name: string;
  extension: string;
  collection: CollectionName;
  fromFile(text: string): Record<string, unknown>;
  /** An object that `trim` makes the text of: what trims texts leaves the lines at its end to it. */
  toFile(form: Readonly<Record<string, unknown>>): { trim(): string };
}

/** Every format, and what tells them where a text lies. */
export interface Formats {
  formats: readonly Format[];
  /**
   * Tells that a text lies at a path that ends so, before it is read: of a translation, what it translates must be known.
   * @param path `content/briefs/wells.fr.md`
   */
  remember(path: string, text: string): void;
}

/** The formats of a site. */
export function formatsFor({ defaultLanguage }: { defaultLanguage: string }): Formats {
  const texts = new Map<string, string>();
  const paths = new Map<string, string>();
  const originalFor = (text: string, shape: Shape): string | undefined => {
    const path = paths.get(`${shape.collection} ${text}`);
    const original = path && originalFile(path);
    return original === path || original === undefined ? undefined : texts.get(original);
  };
  const formatFor = (collection: CollectionName, ending: string): Format => {
    const shape = shapeOf(collection, ending);
    return {
      name: formatOf(collection, ending),
      extension: ending,
      collection,
      fromFile: (text) => formFrom(shape, text, originalFor(plain(text), shape)),
      toFile: (form) => {
        const language = form[languageKey];
        const isTranslation =
          typeof language === 'string' && ![defaultLanguage, '_default', ''].includes(language);
        const base = form[originalKey];
        const { text } = writtenText({
          shape,
          isTranslation,
          form,
          base: typeof base === 'string' && base !== '' ? base : undefined,
        });
        return { trim: () => text.replace(/\n$/u, '') };
      },
    };
  };
  return {
    formats: [
      ...folders.flatMap(({ collection, endings }) => endings.map((ending) => formatFor(collection, ending))),
      ...singles.map(({ collection }) => formatFor(collection, 'yaml')),
    ],
    remember: (path, text) => {
      texts.set(path, text);
      paths.set(`${entryFileAt(path)?.collection ?? ''} ${plain(text)}`, path);
    },
  };
}

// As the editor hands a text on.
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/**
 * The form of a file.
 * @param original the text that a translation translates; undefined where it is none, or it is not known
 * @throws in words, where the file has faults that make it unreadable
 */
export function formFrom(shape: Shape, text: string, original?: string): Record<string, unknown> {
  const { data, body, faults } = parseContent(text, shape.isYaml);
  const [fault] = faults;
  if (fault) throw new Error(`line ${fault.line}: ${fault.message}`);
  const fields = named(shape, data);
  const translated = original === undefined ? undefined : parseContent(original, shape.isYaml).data;
  return {
    ...(translated === undefined
      ? formOf(shape.fields, fields)
      : formOfOverlay(shape.fields, fields, named(shape, translated))),
    ...(typeof fields.reviewed === 'boolean' && { reviewed: fields.reviewed }),
    ...(!shape.isYaml && { body: body.trim() }),
    [originalKey]: text,
    ...(original !== undefined && { [translatedKey]: original }),
  };
}
