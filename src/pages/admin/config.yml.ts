import type { APIRoute } from 'astro';

export const GET: APIRoute = () =>
  new Response(`backend: { name: github, repo: local/site, auth_methods: [token] }
local_backend: true
media_folder: content/media
public_folder: ""
i18n: { structure: multiple_files, locales: [en, fr], default_locale: en, omit_default_locale_from_filename: true, initial_locales: default }
output: { omit_empty_optional_fields: true }
collections:
  - name: asks
    label: Requests
    folder: content/asks
    extension: md
    format: brief
    create: true
    i18n: true
    fields:
      - { name: title, label: Title, widget: string, i18n: true }
      - { name: amount, label: Amount, widget: number, value_type: float, required: false }
      - { name: body, label: Text, widget: text, required: false, i18n: true }
`);
