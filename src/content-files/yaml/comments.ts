import { Lexer } from 'yaml';

/** Where the remarks of a YAML text begin, in characters from its start. */
export function commentsIn(source: string): number[] {
  const found: number[] = [];
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (lexeme.startsWith('#') && !isText) found.push(offset);
    isText = lexeme === textFollows;
    if (!marks.includes(lexeme)) offset += lexeme.length;
  }
  return found;
}

// Signs the lexer puts between what is written.
const textFollows = '\u001f';
const marks: readonly string[] = [textFollows, '\u0002', '\u0018'];
