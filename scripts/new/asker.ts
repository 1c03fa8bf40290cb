import type { Readable, Writable } from 'node:stream';
import {
  type CANCEL_SYMBOL,
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  log,
  multiselect,
  select,
  text,
} from '@clack/prompts';

/** Whoever asked went away: nothing is to be written. */
export class Cancelled extends Error {
  constructor() {
    super('Nothing was written.');
  }
}

/** One of several answers. */
export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** Where questions are asked and answered. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Asks the person at the terminal; each question throws `Cancelled` where it is answered with Ctrl+C. */
export interface Asker {
  /** A line of text; `refuse` says what is wrong with one. */
  line(question: {
    message: string;
    proposal?: string | undefined;
    refuse?: (answer: string) => string | undefined;
  }): Promise<string>;
  choose(question: { message: string; choices: Choice[]; proposal?: string | undefined }): Promise<string>;
  chooseSeveral(question: {
    message: string;
    choices: Choice[];
    required: boolean;
    proposal?: string[] | undefined;
  }): Promise<string[]>;
  agree(message: string, proposal?: boolean): Promise<boolean>;
  say(message: string): void;
}

/** With whom a command talks. */
export interface Talk {
  /** Whom to ask; undefined where nobody can answer, or all proposals are taken. */
  asker: Asker | undefined;
  say: (line: string) => void;
}

// Of more, some are found by typing.
const mostListed = 8;

/** Asks on a terminal. */
export function askerOn({ input, output }: Terminal): Asker {
  const streams = { input, output };
  return {
    async line({ message, proposal = '', refuse }) {
      const answer = await text({
        message,
        initialValue: proposal,
        ...(refuse && { validate: (written: string | undefined) => refuse((written ?? '').trim()) }),
        ...streams,
      });
      return orCancelled(answer).trim();
    },
    async choose({ message, choices, proposal }) {
      const question = {
        message,
        options: choices.map(optionOf),
        ...(proposal !== undefined && { initialValue: proposal }),
        ...streams,
      };
      return orCancelled(await (choices.length > mostListed ? autocomplete(question) : select(question)));
    },
    async chooseSeveral({ message, choices, required, proposal = [] }) {
      const options = choices.map(optionOf);
      const question = { message, options, required, initialValues: proposal, ...streams };
      const ask = choices.length > mostListed ? autocompleteMultiselect<string> : multiselect<string>;
      return orCancelled(await ask(question));
    },
    agree: async (message, initialValue = true) =>
      orCancelled(await confirm({ message, initialValue, ...streams })),
    say: (message) => log.info(message, { output }),
  };
}

function optionOf({ value, label, hint }: Choice) {
  return { value, label, ...(hint !== undefined && { hint }) };
}

function orCancelled<Answer>(answer: Answer): Exclude<Answer, typeof CANCEL_SYMBOL> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, typeof CANCEL_SYMBOL>;
}

/** Whether somebody sits there to answer: both ends are a terminal, and no machine runs this. */
export function isAnswered(
  { stdin, stdout }: { stdin: { isTTY?: boolean }; stdout: { isTTY?: boolean } },
  { CI = '' }: NodeJS.ProcessEnv,
): boolean {
  return stdin.isTTY === true && stdout.isTTY === true && ['', '0', 'false'].includes(CI);
}
