import type { Field } from '@sveltia/cms';
import { describe } from '../schemas/describe.ts';
import { reviewed } from '../schemas/overlay.ts';
import type { FormLanguages } from './edited-site.ts';
import { languageKey, originalKey } from './exchange/hidden-keys.ts';
import { fieldConfig } from './field-config.ts';
import { formField } from './form-field.ts';

/** What a form has besides the fields of its schema: the text, whether a translation was read, what it carries unseen. */
export function addedFields(site: FormLanguages, hasBody: boolean): Field[] {
  const body: Field = {
    name: 'body',
    label: 'Text',
    hint: 'The text of the page, in Markdown.',
    widget: 'richtext',
    modes: ['raw', 'rich_text'],
    required: false,
    i18n: true,
  };
  return [
    ...(hasBody ? [body] : []),
    ...(site.languages.length > 1 ? [reviewedField(site)] : []),
    ...hiddenFields,
  ];
}

function reviewedField(site: FormLanguages): Field {
  const field = formField('reviewed', describe(reviewed), ['reviewed']);
  const hint = 'Whether a native reader has read this translation. In the original it is not kept.';
  return { ...fieldConfig({ ...field, hint, required: false }, site), i18n: true };
}

/** What a form carries unseen. */
export const hiddenFields: readonly Field[] = [
  { name: languageKey, widget: 'hidden', default: '{{locale}}', i18n: true },
  { name: originalKey, widget: 'hidden', i18n: true },
];
