/** How to import, in short. */
export const helpOfImport = `npm run import -- FILE… drafts entries from documents: Word (.docx), PDF, web pages, Markdown, text, IATI XML, spreadsheets (.xlsx, .csv). Nothing that is there is overwritten.

  npm run import -- brochure.docx results.xlsx   both together, linked
  npm run import -- folder/                      all that lies in a folder
  npm run import -- template results.xlsx        writes an empty table to fill in

  --dry-run       says what would be written, and writes nothing
  --report FILE   writes the report there
  --force         also writes what is offered into entries that are there
  --content DIR   adds to another content folder
  --date DAY      takes another day for today, as YYYY-MM-DD`;
