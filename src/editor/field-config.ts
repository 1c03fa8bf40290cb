import type { Field } from '@sveltia/cms';
import { capitalised } from '../domain/capitalised.ts';
import { inSentence } from '../schemas/blanks.ts';
import type { Description } from '../schemas/describe.ts';
import { holdsWords } from '../schemas/overlay.ts';
import type { FormLanguages } from './edited-site.ts';
import { headings, summaryOf } from './folded-summary.ts';
import type { FormField } from './form-field.ts';
import { labelsIn, singular, type Labels } from './labels.ts';
import { patternFor } from './pattern.ts';
import { relation } from './relation.ts';

type I18n = boolean | 'duplicate';

/** One field as the editor's configuration has it. */
export function fieldConfig(field: FormField, site: FormLanguages): Field {
  const labels = labelsIn(site.defaultLanguage);
  const common = {
    name: field.name,
    label: labels.field(field),
    ...(field.hint !== '' && { hint: field.hint }),
    required: requiredIn(field, site),
    i18n: i18nOf(field),
  };
  const { kind } = field;
  switch (kind.is) {
    case 'text':
      return { ...common, ...textConfig(field) };
    case 'number-or-text':
      return { ...common, widget: 'string' };
    case 'number':
      return { ...common, widget: 'string', pattern: numberPattern(kind.whole) };
    case 'yes-no':
      return { ...common, ...yesNoConfig(kind.otherwise) };
    case 'choice':
      return { ...common, widget: 'select', options: options(field.described, labels) };
    case 'reference':
      return { ...common, ...relation(kind.collection) };
    case 'file':
      return { ...common, widget: kind.picture ? 'image' : 'file', choose_url: false };
    case 'group':
    case 'all-or-some':
      return { ...common, ...group(kind.fields, site), collapsed: field.required ? false : 'auto' };
    case 'pairs':
      return {
        ...common,
        widget: 'list',
        collapsed: 'auto',
        summary: '{{name}}: {{value}}',
        fields: kind.fields.map((one) => fieldConfig(one, site)),
      };
    case 'list':
      return { ...common, ...listConfig(field, kind.item, site) };
  }
}

// A translation need not have every word; what is missing is shown in the default language.
function requiredIn({ required }: FormField, { languages, defaultLanguage }: FormLanguages) {
  return required && languages.length > 1 ? [defaultLanguage] : required;
}

// Words have a text in each language; what stands around them, and what tells their items apart, is the same in all.
function i18nOf({ name, described, kind }: FormField): I18n {
  if (described.meta.words || name === 'updated') return true;
  const isAround = kind.is === 'group' || kind.is === 'list';
  return isAround && holdsWords(described) ? 'duplicate' : false;
}

function textConfig({ name, described }: FormField) {
  const { meta } = described;
  if (meta.markdown) return { widget: 'richtext' as const, modes: ['raw' as const, 'rich_text' as const] };
  const limits = meta.longest === undefined ? {} : { maxlength: meta.longest };
  if (meta.words && !headings.includes(name) && meta.example === 'some words')
    return { widget: 'text' as const, ...limits };
  const pattern = patternFor(described);
  return { widget: 'string' as const, ...limits, ...(pattern && { pattern }) };
}

// A field of Sveltia's for numbers takes what is typed before a comma away without a word: 1,500,000 would be 0.
function numberPattern(isWhole: boolean): [string, string] {
  return isWhole
    ? [String.raw`/^\s*-?\d+\s*$/`, 'Write a whole number, in digits alone: 1200, not 1,200']
    : [
        String.raw`/^\s*-?\d+(?:\.\d+)?\s*$/`,
        'Write a plain number, in digits alone: 1500000, not 1,500,000; what is less than one stands behind a point',
      ];
}

// Where leaving out means neither, there are three answers.
function yesNoConfig(otherwise: boolean | undefined) {
  if (otherwise !== undefined) return { widget: 'boolean' as const, default: otherwise };
  const answers = [
    { label: 'Yes', value: true },
    { label: 'No', value: false },
  ];
  return { widget: 'select' as const, options: answers };
}

function options({ choices, meta }: Description, labels: Labels) {
  return choices.map(({ name, means }) => {
    const called = labels.term(meta.terms, name) ?? name;
    return { label: means === '' ? called : `${called} – ${means}`, value: name };
  });
}

function group(fields: readonly FormField[], site: FormLanguages) {
  const summary = summaryOf(fields);
  return {
    widget: 'object' as const,
    ...(summary !== '' && { summary }),
    fields: fields.map((one) => fieldConfig(one, site)),
  };
}

function listConfig(field: FormField, item: FormField, site: FormLanguages) {
  const { kind } = item;
  if (kind.is === 'reference') return { ...relation(kind.collection), multiple: true };
  if (kind.is === 'choice')
    return {
      widget: 'select' as const,
      multiple: true,
      options: options(item.described, labelsIn(site.defaultLanguage)),
    };
  const label_singular = itemLabel(field, item);
  const list = { widget: 'list' as const, label_singular };
  if (kind.is !== 'group') {
    const one = fieldConfig({ ...item, label: capitalised(label_singular), hint: '' }, site);
    const oneLine = one.widget === 'text' ? { ...one, widget: 'string' as const } : one;
    return { ...list, field: { ...oneLine, i18n: i18nOf(field) === false ? false : true } };
  }
  const picture = kind.fields.find((one) => one.kind.is === 'file' && one.kind.picture);
  const summary = summaryOf(kind.fields);
  return {
    ...list,
    collapsed: 'auto' as const,
    ...(summary !== '' && { summary }),
    ...(picture && { thumbnail: picture.name }),
    fields: kind.fields.map((one) => itemField(one, site)),
  };
}

// What tells the items of a list apart goes with them into each language.
function itemField(field: FormField, site: FormLanguages): Field {
  const config = fieldConfig(field, site);
  return field.name === 'id' || field.name === 'number' ? { ...config, i18n: 'duplicate' } : config;
}

// One of what a list is called by, where its name tells several; else what the schema says of an item.
function itemLabel(field: FormField, item: FormField): string {
  const one = singular(field.label);
  return one !== field.label || item.hint === '' ? one : inSentence(item.hint);
}
