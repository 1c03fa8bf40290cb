import { z } from 'zod';
import { codeChoice } from './choice.ts';
import { language, partialDate, words } from './fields.ts';
import { file, link } from './pointers.ts';
import { documentCategories } from './terms.ts';

/** A document on another site or in `media/`. */
export const document = z
  .strictObject({
    title: words('Title of the document.'),
    url: link('Where it can be read.').optional(),
    file: file('any', 'The file in media/.').optional(),
    category: codeChoice(documentCategories, 'IATI DocumentCategory code.', 'A02'),
    language: language('Language of the document.'),
    date: partialDate('When it was published.').optional(),
  })
  .refine(({ url, file: path }) => (url === undefined) !== (path === undefined), {
    path: ['url'],
    error: 'write either url or file, not both and not neither',
  })
  .meta({
    description: 'A document to read further.',
    document: true,
    example: '{ title: "Report", url: "https://example.org/report.pdf", category: B01, language: en }',
    blank: '{ title: …, url: "https://…", category: CODE, language: CODE }',
    shape: 'Document',
  });
