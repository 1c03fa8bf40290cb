import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/content-files/folder.ts';
import { readContent, requireSite } from '../src/content-files/read.ts';
import { siteSettings } from '../src/content-files/site-settings.ts';
import { today } from '../src/content-files/today.ts';
import { reportAddress } from '../src/integrations/asked.ts';
import { readArguments, UsageError } from './arguments.ts';
import { lock } from './building/lock.ts';
import { tellCodeEditor } from './code-editor.ts';
import { quietAstro } from './quiet-astro.ts';
import { runCommand } from './run-command.ts';

/** Serves the site while somebody writes, until it is stopped. */
await runCommand(async () => {
  const { port = '4321', host, open } = readArguments(['content', 'url', 'date', 'port', 'host', 'open']);
  requireSite(contentFolder());
  refuseSecond();
  tellCodeEditor(contentFolder(), readContent(contentFolder(), today()));
  quietAstro();
  // The server stays where it began, whatever becomes of `site.yaml` meanwhile.
  const { origin, base } = siteSettings().address;
  process.env.SITE_URL = `${origin}${base}`;
  const { dev } = await import('astro');
  const { resolvedUrls } = await dev({
    server: {
      port: Number(port),
      // Without an address: all that this computer has.
      ...(host !== undefined && { host: host === '' ? true : host }),
      ...(open && { open }),
    },
  });
  const [address] = [...resolvedUrls.local, ...resolvedUrls.network];
  if (address !== undefined)
    console.log(`What the checks find: ${new URL(`${base}${reportAddress.slice(1)}`, address).href}\n`);
});

// Astro keeps what it has read in one place of the project: two at once would each show the other's content.
function refuseSecond(): void {
  mkdirSync('.astro', { recursive: true });
  const release = lock(join('.astro', 'dev.lock'));
  if (!release)
    throw new UsageError(
      '"npm run dev" is running already, in another window perhaps. Use that one, or stop it there with Ctrl+C.',
    );
  process.once('exit', release);
}
