import { parseArgs } from 'node:util';
import { nearest } from '../src/domain/nearest.ts';
import { optionOf, options, type OptionName } from './options.ts';

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
export function readArguments<Name extends OptionName>(
  names: readonly Name[],
  given: Given = thisCommand(),
): Said<Name> {
  const { said, words } = readCommandLine(names, given);
  const [word] = words;
  if (word !== undefined)
    throw new UsageError(
      `"${word}" is no option. Options stand behind two dashes: ${commandIn(given.env)} -- --OPTION. ${known(names)}`,
    );
  return said;
}

/**
 * As `readArguments`, for a command that takes words too: what it is to do, and with what.
 * @example readCommandLine(['content']) // { said: {}, words: ['briefs/old', 'new'] }
 */
export function readCommandLine<Name extends OptionName>(
  names: readonly Name[],
  { args, env }: Given = thisCommand(),
): { said: Said<Name>; words: string[] } {
  const { said, words } = parse(names, args);
  takeFromNpm(names, said, words, env);
  for (const [name, value] of said) {
    const { variable } = optionOf(name);
    if (variable !== undefined && typeof value === 'string') env[variable] = value;
  }
  for (const name of names) refuseWrongVariable(name, env);
  return { said: Object.fromEntries(said) as Said<Name>, words };
}

function thisCommand(): Given {
  return { args: process.argv.slice(2), env: process.env };
}

type Values = Map<OptionName, string | true>;

function parse(names: readonly OptionName[], args: readonly string[]): { said: Values; words: string[] } {
  const types = Object.fromEntries(
    names.map((name) => [name, { type: optionOf(name).value === 'none' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({
    args: args.map((arg, at) => withItsValue(arg, args[at + 1])),
    options: types,
    strict: false,
    tokens: true,
  });
  const said: Values = new Map();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((one) => one === token.name);
    if (name === undefined) throw new UsageError(unknown(token.rawName, token.name, names));
    said.set(name, valueOf(name, token.value));
  }
  return { said, words };
}

// The next option is no value of the one before it: `--host --open`.
function withItsValue(arg: string, next: string | undefined): string {
  const isAlone = next === undefined || next.startsWith('--');
  return isAlone && Object.keys(options).some((name) => arg === `--${name}` && hasValue(name))
    ? `${arg}=`
    : arg;
}

function hasValue(name: string): boolean {
  return optionOf(name as OptionName).value !== 'none';
}

function valueOf(name: OptionName, value: string | undefined): string | true {
  const { value: kind, needs, isValid } = optionOf(name);
  if (kind === 'none' && value === undefined) return true;
  if (kind === 'optional' && value !== undefined) return value;
  if (kind === 'needed' && value && (isValid?.(value) ?? true)) return value;
  throw new UsageError(`--${name} needs ${needs}; found ${value || 'nothing'}`);
}

/**
 * In PowerShell npm 10 never gets the two dashes: it takes the options for settings of its own, hands them on in the
 * environment (`npm_config_content`), and leaves the values behind as words.
 */
function takeFromNpm(
  names: readonly OptionName[],
  said: Values,
  words: string[],
  env: NodeJS.ProcessEnv,
): void {
  const kept = names.filter((name) => !said.has(name) && env[settingOf(name)]);
  const withoutValue = kept.filter((name) => hasValue(name) && env[settingOf(name)] === 'true');
  for (const name of kept.filter((one) => !withoutValue.includes(one)))
    said.set(name, valueOf(name, hasValue(name) ? env[settingOf(name)] : undefined));
  const [name, ...others] = withoutValue;
  if (name === undefined) return;
  const [word, ...more] = words;
  if (others.length > 0 || more.length > 0)
    throw new UsageError(
      `The two dashes did not reach npm. Write them in quotation marks: ${commandIn(env)} "--" --OPTION VALUE`,
    );
  said.set(name, valueOf(name, word ?? ''));
  words.length = 0;
}

function commandIn(env: NodeJS.ProcessEnv): string {
  return `npm run ${env.npm_lifecycle_event ?? 'build'}`;
}

function settingOf(name: OptionName): string {
  return `npm_config_${name.toLowerCase().replaceAll('-', '_')}`;
}

function refuseWrongVariable(name: OptionName, env: NodeJS.ProcessEnv): void {
  const { variable, needs, isValid } = optionOf(name);
  const value = variable && env[variable];
  if (variable && value && isValid && !isValid(value))
    throw new UsageError(`${variable} needs ${needs}; found ${value}`);
}

function unknown(written: string, name: string, names: readonly OptionName[]): string {
  const near = nearest(name, names);
  const meant = near === undefined ? '' : ` Did you mean --${near}?`;
  return `There is no option ${written}.${meant} ${known(names)}`;
}

function known(names: readonly OptionName[]): string {
  return `The options are ${names.map((name) => `--${name}`).join(', ')}.`;
}
