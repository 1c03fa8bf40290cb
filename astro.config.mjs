import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content-files/folder.ts';
import { siteAddress } from './src/content-files/site-address.ts';
import { siteLanguages } from './src/content-files/site-languages.ts';
import { pagePolicy } from './src/finish/page-policy.ts';
import { finish } from './src/integrations/finish.ts';
import { fonts } from './src/styles/fonts.ts';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  security: { csp: pagePolicy },
  integrations: [mdx(), finish()],
  fonts: fonts(siteLanguages()),
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { resolve: { alias: { '@content': contentFolder() } } },
});
