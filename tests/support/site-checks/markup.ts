import { HtmlValidate } from 'html-validate';
import { eachPage } from './site.ts';

/** The recommended rules, but for those about how HTML is written, and those that headings, links and titles have checks for. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'empty-heading': 'off',
    'empty-title': 'off',
    'heading-level': 'off',
    'long-title': 'off',
    'no-dup-id': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'tel-non-breaking': 'off',
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
  },
});

/** Each page is valid HTML. */
export const invalidHtml = eachPage(({ html, path }) => {
  const { results } = validator.validateStringSync(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `/${path}:${line}:${column} ${ruleId}: ${message}`);
});
