import { sep } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content-files/folder.ts';
import { siteSettings } from './src/content-files/site-settings.ts';
import { pagePolicy } from './src/finish/page-policy.ts';
import { finish } from './src/integrations/finish.ts';
import { countPages } from './src/integrations/progress.ts';
import { reportFaults } from './src/integrations/report-faults.ts';
import { serveFiles } from './src/integrations/serve-files.ts';
import { fonts } from './src/styles/fonts.ts';

const { address, languages } = siteSettings();

export default defineConfig({
  site: address.origin,
  base: address.base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  security: { csp: pagePolicy },
  integrations: [mdx(), countPages(), finish(), reportFaults(), serveFiles()],
  fonts: fonts(languages),
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // Vite writes paths with forward slashes on every system.
    resolve: { alias: { '@content': contentFolder().replaceAll(sep, '/') } },
    // Who writes is shown the report in place of the page, and nothing over it.
    server: { hmr: { overlay: false } },
  },
});
