import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content-files/folder.ts';
import { siteSettings } from './src/content-files/site-settings.ts';
import { pagePolicy } from './src/finish/page-policy.ts';
import { finish } from './src/integrations/finish.ts';
import { fonts } from './src/styles/fonts.ts';

const { address, languages } = siteSettings();

export default defineConfig({
  site: address.origin,
  base: address.base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  security: { csp: pagePolicy },
  integrations: [mdx(), finish()],
  fonts: fonts(languages),
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { resolve: { alias: { '@content': contentFolder() } } },
});
