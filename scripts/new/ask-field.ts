import { capitalised } from '../../src/domain/capitalised.ts';
import { phoneFault } from '../../src/domain/phone.ts';
import { isRecord } from '../../src/domain/record.ts';
import { written } from '../../src/domain/written.ts';
import { inSentence, otherForms } from '../../src/schemas/blanks.ts';
import { calledIn } from '../../src/schemas/called.ts';
import type { Description } from '../../src/schemas/describe.ts';
import { spokenField } from '../../src/schemas/spoken-field.ts';
import type { Asker } from './asker.ts';
import { flagsOf, valueOf, type Flag } from './flags.ts';
import { namesOther, type Proposal } from './proposals.ts';
import { currencyIn, entriesOf, type SiteAround } from './site-around.ts';

/** A field to ask for. */
export interface Asked {
  name: string;
  field: Description;
  /** Whether it may be left empty. */
  isFree: boolean;
  proposal?: Proposal | undefined;
  /** What the check says against a value; undefined where it says nothing. */
  faultOf: (value: unknown) => string | undefined;
}

/** Asks for one field; undefined where it is left empty. What the check would refuse is refused at once, in its words. */
export async function askField(asked: Asked, asker: Asker, site: SiteAround): Promise<unknown> {
  const { field, proposal } = asked;
  const { references, isList } = namesOther(field);
  if (references !== undefined && entriesOf(site, references).length > 0) {
    const choices = entriesOf(site, references).map(({ id, raw }) => ({
      value: id,
      label: calledIn(raw) || id,
      hint: id,
    }));
    return isList ? askSeveral(asked, choices, asker) : askOne(asked, choices, asker);
  }
  if (field.choices.length > 0)
    return askOne(
      asked,
      field.choices.map(({ name, means }) => ({ value: name, label: name, hint: means })),
      asker,
    );
  if (field.type === 'boolean') return asker.agree(messageOf(asked), proposal?.value === true);
  if (field.meta.shape === 'Period') return askPeriod(asked, asker);
  const flag = flagsOf({ [asked.name]: field }).get(asked.name);
  return flag && askLine(asked, flag, asker, currencyIn(site));
}

const nothing = '';

async function askOne(
  asked: Asked,
  choices: Parameters<Asker['choose']>[0]['choices'],
  asker: Asker,
): Promise<unknown> {
  const all = asked.isFree ? [{ value: nothing, label: 'Leave it out' }, ...choices] : choices;
  const proposal = asked.proposal === undefined ? undefined : written(asked.proposal.value);
  const answer = await asker.choose({ message: messageOf(asked), choices: labelled(all), proposal });
  return answer === nothing ? undefined : answer;
}

// With the meaning of each beside it: clack shows only that of the line one stands on.
function labelled(choices: Parameters<Asker['choose']>[0]['choices']) {
  return choices.map(({ value, label, hint }) => ({
    value,
    label: hint === undefined || hint === label ? label : `${label} (${hint})`,
  }));
}

async function askSeveral(
  asked: Asked,
  choices: Parameters<Asker['choose']>[0]['choices'],
  asker: Asker,
): Promise<unknown> {
  const message = `${messageOf(asked)} Space marks one, Enter goes on.`;
  const proposed: unknown = asked.proposal?.value;
  const answers = await asker.chooseSeveral({
    message,
    choices: labelled(choices),
    required: !asked.isFree,
    proposal: Array.isArray(proposed) ? proposed.map(written) : undefined,
  });
  return answers.length === 0 ? undefined : answers;
}

async function askPeriod(asked: Asked, asker: Asker): Promise<unknown> {
  const { isFree, faultOf } = asked;
  const start = await asker.line({
    message: `${messageOf(asked)} From (YYYY-MM-DD, YYYY-MM or YYYY):`,
    refuse: (text) => (text === '' && isFree ? undefined : faultOf({ start: text })),
  });
  if (start === '') return undefined;
  const end = await asker.line({
    message: 'Until (leave it empty while it is open):',
    refuse: (text) => (text === '' ? undefined : faultOf({ start, end: text })),
  });
  return end === '' ? { start } : { start, end };
}

async function askLine(
  asked: Asked,
  flag: Flag,
  asker: Asker,
  currency: string | undefined,
): Promise<unknown> {
  const { isFree, proposal, faultOf } = asked;
  const inWhich =
    asked.field.meta.money && currency !== undefined ? ` A number alone is in ${currency}.` : '';
  const read = (text: string) => (text === '' ? undefined : valueOf(flag, [text]));
  const text = await asker.line({
    message: `${messageOf(asked)}${inWhich}`,
    proposal: proposal === undefined || isRecord(proposal.value) ? undefined : written(proposal.value),
    refuse: (answer) => {
      if (answer === '' && isFree) return undefined;
      return faultOf(read(answer)) ?? (asked.field.meta.phone ? phoneFault(answer) : undefined);
    },
  });
  return read(text);
}

/** The question for a field: its name, what it is, and how it is written where that is not plain. */
export function messageOf({ name, field, isFree }: Pick<Asked, 'name' | 'field' | 'isFree'>): string {
  const { meta } = field;
  // How it is written is for those who write it: here entries are chosen.
  const what = inSentence(meta.description ?? '').replace(/, each by its id, or as `[^`]*`/u, '');
  const other = otherForms(field);
  const forms = other === undefined ? '' : ` Written ${other}.`;
  return `${capitalised(spokenField(name))}: ${what}.${forms}${isFree ? ' (may be left empty)' : ''}`;
}
