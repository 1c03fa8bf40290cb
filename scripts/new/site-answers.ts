import { currencyName } from '../../src/domain/currency-names.ts';
import { readableOn } from '../../src/domain/colour.ts';
import { phoneFault } from '../../src/domain/phone.ts';
import { paper } from '../../src/domain/palette.ts';
import { countryLike } from '../../src/schemas/code-remedies.ts';
import { explainShape } from '../../src/schemas/explain.ts';
import { UsageError } from '../arguments.ts';
import type { Asker, Talk } from './asker.ts';
import { flagsOf, lastSaid, valueOf, type SaidFlags } from './flags.ts';
import type { SiteAnswers } from './site-files.ts';
import { siteQuestions, type Part, type Question } from './site-questions.ts';

/** How the answers are found. */
interface Finding extends Talk {
  /** Whether every proposal is taken, also one that may be wrong. */
  takesAll: boolean;
}

/**
 * The answers that a new site is made of, from flags, by asking, or as they follow from each other.
 * @throws UsageError that lists everything that is missing or wrong
 */
export async function siteAnswers(said: SaidFlags, finding: Finding): Promise<SiteAnswers> {
  const known: Partial<Record<Part, unknown>> = { ...partsOfPerson(said) };
  const wrong: string[] = [];
  for (const [part, question] of Object.entries(siteQuestions)) {
    const texts = (said.get(part) ?? []).filter((text) => typeof text === 'string');
    const name = part as Part;
    if (known[name] === undefined && texts.length > 0) known[name] = readAs(part, question, texts);
    if (known[name] === undefined)
      known[name] = await answerTo(name, question, known as Partial<SiteAnswers>, finding);
    const fault = known[name] === undefined ? undefined : faultOf(question, known[name]);
    if (fault !== undefined) wrong.push(`  --${part}: ${fault}`);
    else if (known[name] === undefined && question.isFree === undefined)
      wrong.push(`  --${part} …   ${question.message}${choicesOf(question)}`);
  }
  if (known.email === undefined && known.phone === undefined)
    wrong.push(
      '  --email … or --phone …   Where the person can be reached: donors need somebody to write to or ring up.',
    );
  if (wrong.length > 0)
    throw new UsageError(['This is missing or wrong, and nothing was written:', ...wrong].join('\n'));
  return withCountryNamed(known as SiteAnswers);
}

// `Ana Vula <ana@agency.org>`, as mail programs write it.
function partsOfPerson(said: SaidFlags): { person?: string; email?: string } {
  const [, person, email] = /^([^<>]+?)\s*<([^<>]+)>$/u.exec(lastSaid(said, 'person') ?? '') ?? [];
  return person === undefined || email === undefined ? {} : { person, ...(!said.has('email') && { email }) };
}

function readAs(name: string, { field }: Question, texts: readonly string[]): unknown {
  const flag = flagsOf({ [name]: field }).get(name);
  return flag && valueOf(flag, texts);
}

function faultOf({ field }: Question, value: unknown): string | undefined {
  return explainShape(field.schema, value)[0]?.message;
}

function choicesOf({ field: { choices } }: Question): string {
  return choices.length === 0 ? '' : ` ${choices.map(({ name }) => name).join(', ')}`;
}

async function answerTo(
  name: Part,
  question: Question,
  known: Partial<SiteAnswers>,
  { asker, takesAll, say }: Finding,
): Promise<unknown> {
  const proposal = question.propose?.(known);
  // A code that follows from the name of the country need not be asked for.
  const isKnown = name === 'iso2' && proposal !== undefined;
  if (!asker || isKnown) {
    if (proposal === undefined || !(proposal.sure || takesAll)) return undefined;
    if (!isKnown) say(`  ${name}: ${proposal.value}`);
    return readAs(name, question, [proposal.value]);
  }
  if (name === 'accent') return askAccent(question, asker);
  if (question.field.choices.length > 0)
    return asker.choose({
      message: question.message,
      choices: question.field.choices.map((one) => ({
        value: one.name,
        label: `${one.name} (${one.means})`,
      })),
    });
  const isFree = name === 'phone' ? known.email !== undefined : question.isFree === true;
  const answer = await asker.line({
    message: messageFor(name, question, known, proposal?.value),
    proposal: proposal?.value,
    refuse: (text) => {
      if (text !== '')
        return (
          faultOf(question, readAs(name, question, [text])) ??
          (name === 'phone' ? phoneFault(text) : undefined)
        );
      return isFree ? undefined : 'write it: donors need this';
    },
  });
  return answer === '' ? undefined : readAs(name, question, [answer]);
}

function messageFor(
  name: Part,
  { message }: Question,
  { country = '' }: Partial<SiteAnswers>,
  proposed: string | undefined,
): string {
  if (name === 'currency' && proposed !== undefined)
    return `${message} ${proposed} is ${currencyName(proposed)}.`;
  if (name !== 'iso2') return message;
  const near = countryLike(country);
  const meant = near === undefined ? '' : ` ${near.name} is ${near.code}.`;
  return `No country is called "${country}" in the list.${meant} ${message}`;
}

/** Colours that can be read on the paper of both schemes, or nearly so, each with its name. */
const colours: Readonly<Record<string, string>> = {
  '#1f5c4d': 'Forest',
  '#234b5e': 'Sea',
  '#7a1f3d': 'Wine',
  '#8a4b00': 'Amber',
  '#4b3f8f': 'Violet',
};

async function askAccent(question: Question, asker: Asker): Promise<string> {
  const choices = Object.entries(colours).map(([value, name]) => ({ value, label: `${name} (${value})` }));
  const chosen = await asker.choose({
    message: question.message,
    choices: [...choices, { value: 'other', label: 'Another' }],
  });
  if (chosen !== 'other') return chosen;
  const own = await asker.line({
    message: 'Your colour, as # and six hexadecimal digits: #RRGGBB',
    refuse: (text) => faultOf(question, text),
  });
  const shown = readableOn(own, paper.light);
  if (shown !== own)
    asker.say(`${own} cannot be read on light paper; there the site shows ${shown}, the nearest that can.`);
  return own;
}

// Who wrote the code of a country has its name from the list.
function withCountryNamed(answers: SiteAnswers): SiteAnswers {
  const { country, iso2, languages } = answers;
  if (!/^[A-Z]{2,3}$/u.test(country)) return answers;
  const names = new Intl.DisplayNames([languages[0] ?? 'en', 'en'], { type: 'region' });
  return { ...answers, country: names.of(iso2) ?? country };
}
