import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { askerOn, type Asker } from '../../scripts/new/asker.ts';

/** A question, by words that stand in it, and the keys it is answered with; a refusal is a question too. */
export type Turn = readonly [question: string, keys: string];

/** Keys of a terminal. */
export const keys = { enter: '\r', down: '\u001B[B', cancel: '\u0003', clear: '\u0015', space: ' ' };

/** A terminal at which somebody answers questions in their order. */
export interface Conversation {
  asker: Asker;
  /** All that was shown. */
  shown: () => string;
  /** The turns that nobody has asked for. */
  left: () => readonly Turn[];
}

/** Answers each question once it is on the screen, and not before. */
export function conversation(turns: readonly Turn[]): Conversation {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 50 });
  const waiting = [...turns];
  let shown = '';
  let since = '';
  output.on('data', (chunk: Buffer) => {
    const text = stripVTControlCharacters(chunk.toString());
    shown += text;
    since += text;
    const [question, answer] = waiting[0] ?? [];
    if (question === undefined || answer === undefined || !since.includes(question)) return;
    waiting.shift();
    since = '';
    // Each key by itself, as from a keyboard: what is shown in between belongs to the answer.
    setImmediate(() => input.write(answer));
  });
  return { asker: askerOn({ input, output }), shown: () => shown, left: () => waiting };
}
