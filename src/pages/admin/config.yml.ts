import type { APIRoute } from 'astro';

export const GET: APIRoute = () =>
  new Response(`backend: { name: github, repo: local/site, auth_methods: [token] }
media_folder: content/media
public_folder: ""
i18n: { structure: multiple_files, locales: [en, fr], default_locale: en, omit_default_locale_from_filename: true, initial_locales: default }
output: { omit_empty_optional_fields: true }
collections:
  - name: asks
    label: Requests
    folder: content/asks
    extension: md
    format: brief-frontmatter
    create: true
    i18n: true
    slug: { template: "{{fields.title}}", editable: true }
    fields:
      - { name: title, label: Title, widget: string, i18n: true }
      - { name: amount, label: Amount, widget: number, value_type: float, required: false }
      - { name: flag, label: Flag, widget: boolean, required: false }
      - { name: kind, label: Kind, widget: select, options: [a, b], required: false }
      - { name: period, label: Period, widget: object, required: false, fields: [{name: start, label: Start, widget: string, required: false}, {name: end, label: End, widget: string, required: false}] }
      - { name: lines, label: Lines, widget: list, required: false, i18n: true, fields: [{name: category, label: Category, widget: string, i18n: true, required: false}, {name: sum, label: Sum, widget: number, value_type: float, required: false}] }
      - { name: aliases, label: Aliases, widget: list, required: false, i18n: true }
      - { name: body, label: Text, widget: text, required: false, i18n: true }
`);
