import { parseArgs } from 'node:util';
import { nearest } from '../src/domain/nearest.ts';
import { optionOf, type Option, type options, type OptionName } from './options.ts';

/** A command line that cannot be carried out, in words for whoever wrote it. */
export class UsageError extends Error {}

/** What was said of each option: true where it has no value, an empty text where it might have had one. */
export type Said<Name extends OptionName> = {
  [Key in Name]?: (typeof options)[Key]['value'] extends 'none' ? true : string;
};

interface Given {
  /** What stands behind the name of the script. */
  args: readonly string[];
  env: NodeJS.ProcessEnv;
}

/**
 * Reads the command line of a command that knows these options, and puts what the environment could have said too
 * (`--content`, `--url`, `--date`) into the environment, where the program reads it.
 * @example readArguments(['content', 'json']) // { content: 'my-content', json: true }
 * @throws UsageError that names what is wrong and what the options are
 */
export function readArguments<Name extends OptionName>(names: readonly Name[], given?: Given): Said<Name> {
  return readCommandLine(names, 0, given).said;
}

/**
 * As `readArguments`, for a command that takes words too: what it is to do, and with what.
 * @example readCommandLine(['content'], 2) // { said: {}, words: ['briefs/old', 'new'] }
 * @param most how many words there may be
 */
export function readCommandLine<Name extends OptionName>(
  names: readonly Name[],
  most: number,
  given?: Given,
): { said: Said<Name>; words: string[] } {
  const known = new Map<string, Option>(names.map((name) => [name, optionOf(name)]));
  const { said, words } = readWords(known, most, given);
  return {
    said: Object.fromEntries([...said].map(([name, values]) => [name, values.at(-1)])) as Said<Name>,
    words,
  };
}

/** What a command line says: the values of each option, in their order, and the words that are no option's. */
export interface SaidWords {
  said: Map<string, (string | true)[]>;
  words: string[];
}

/**
 * As `readArguments`, of a command that takes words too, and options that it makes itself: each may be given several
 * times, and is understood in both spellings, `--durationMonths` and `--duration-months`.
 * @param most how many words there may be
 * @throws UsageError that names what is wrong and what the options are
 */
export function readWords(
  known: ReadonlyMap<string, Option>,
  most: number,
  { args, env }: Given = { args: process.argv.slice(2), env: process.env },
): SaidWords {
  const { said, words } = parse(known, args);
  takeFromNpm(known, most, { said, words }, env);
  const word = words[most];
  if (word !== undefined)
    throw new UsageError(
      `"${word}" is no option. Options stand behind two dashes: ${commandIn(env)} -- --OPTION. ${listed(known)}`,
    );
  for (const [name, values] of said) {
    const [variable, value] = [known.get(name)?.variable, values.at(-1)];
    if (variable !== undefined && typeof value === 'string') env[variable] = value;
  }
  for (const option of known.values()) refuseWrongVariable(option, env);
  return { said, words };
}

type Known = ReadonlyMap<string, Option>;

function parse(known: Known, args: readonly string[]): SaidWords {
  const types = Object.fromEntries(
    [...known].flatMap(([name, { value }]) =>
      [name, inDashes(name)].map(
        (spelling) => [spelling, { type: value === 'none' ? 'boolean' : 'string' } as const] as const,
      ),
    ),
  );
  const { tokens } = parseArgs({
    args: args.map((arg, at) => withItsValue(known, arg, args[at + 1])),
    options: types,
    strict: false,
    tokens: true,
  });
  const said: SaidWords['said'] = new Map();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const [name, option] = optionNamed(known, token.name) ?? [];
    if (name === undefined || option === undefined)
      throw new UsageError(unknown(token.rawName, token.name, known));
    said.set(name, [...(said.get(name) ?? []), valueOf(name, option, token.value)]);
  }
  return { said, words };
}

/**
 * The name of an option as it is customary on a command line.
 * @example inDashes('durationMonths') // 'duration-months'
 */
export function inDashes(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function optionNamed(known: Known, written: string): [string, Option] | undefined {
  return [...known].find(([name]) => name === written || inDashes(name) === written);
}

// The next option is no value of the one before it: `--host --open`.
function withItsValue(known: Known, arg: string, next: string | undefined): string {
  const isAlone = next === undefined || next.startsWith('--');
  if (!isAlone || !arg.startsWith('--')) return arg;
  const [, option] = optionNamed(known, arg.slice(2)) ?? [];
  return option === undefined || option.value === 'none' ? arg : `${arg}=`;
}

function valueOf(
  name: string,
  { value: kind, needs, isValid }: Option,
  value: string | undefined,
): string | true {
  if (kind === 'none' && value === undefined) return true;
  if (kind === 'optional' && value !== undefined) return value;
  if (kind === 'needed' && value && (isValid?.(value) ?? true)) return value;
  throw new UsageError(`--${name} needs ${needs}; found ${value || 'nothing'}`);
}

/**
 * In PowerShell npm 10 never gets the two dashes: it takes the options for settings of its own, hands them on in the
 * environment (`npm_config_content`), and leaves the values behind as words.
 */
function takeFromNpm(known: Known, most: number, { said, words }: SaidWords, env: NodeJS.ProcessEnv): void {
  const kept = [...known].flatMap(([name, option]) => {
    const setting = said.has(name) ? undefined : settingOf(name, env);
    return setting === undefined ? [] : [{ name, option, setting }];
  });
  const isWithoutValue = ({ option, setting }: (typeof kept)[number]) =>
    option.value !== 'none' && setting === 'true';
  for (const one of kept.filter((each) => !isWithoutValue(each)))
    said.set(one.name, [
      valueOf(one.name, one.option, one.option.value === 'none' ? undefined : one.setting),
    ]);
  const [only, ...others] = kept.filter(isWithoutValue);
  if (only === undefined) return;
  // The words of the command stand before the value of an option, if it has any.
  const [value, ...more] = words.splice(most);
  if (others.length > 0 || more.length > 0)
    throw new UsageError(
      `The two dashes did not reach npm. Write them in quotation marks: ${commandIn(env)} "--" --OPTION VALUE`,
    );
  said.set(only.name, [valueOf(only.name, only.option, value ?? '')]);
}

function commandIn(env: NodeJS.ProcessEnv): string {
  return `npm run ${env.npm_lifecycle_event ?? 'build'}`;
}

function settingOf(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const spellings = [name.toLowerCase(), inDashes(name).replaceAll('-', '_')];
  return spellings.map((spelling) => env[`npm_config_${spelling}`]).find(Boolean);
}

function refuseWrongVariable({ variable, needs, isValid }: Option, env: NodeJS.ProcessEnv): void {
  const value = variable && env[variable];
  if (variable && value && isValid && !isValid(value))
    throw new UsageError(`${variable} needs ${needs}; found ${value}`);
}

function unknown(written: string, name: string, known: Known): string {
  const near = nearest(name, known.keys());
  const meant = near === undefined ? '' : ` Did you mean --${near}?`;
  return `There is no option ${written}.${meant} ${listed(known)}`;
}

function listed(known: Known): string {
  return `The options are ${[...known.keys()].map((name) => `--${name}`).join(', ')}.`;
}
