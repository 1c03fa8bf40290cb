import { paragraph } from './paragraph.ts';

/**
 * What is said in place of the editor where it has nothing to work on: its site names no repository, and a browser opens
 * a folder of its computer for a page of that computer only.
 */
export function withoutFolder(): string[] | undefined {
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(location.hostname))
    return [
      'This editor works on a folder of your computer, and only where the site is served by that computer.',
      'In the folder of the site, run "npm run dev", and open the address it prints, with admin/ at the end.',
      'To write from anywhere, name the repository in site.yaml: editor: { host: github, repository: owner/name }.',
    ];
  if (!('showDirectoryPicker' in window))
    return [
      'This browser opens no folders. Use Chrome, Edge or another browser that is built on Chromium.',
      'In any browser you can write the files themselves, with any text editor.',
    ];
  return undefined;
}

/** Shows words in the place of the editor. */
export function showInstead(lines: readonly string[]): void {
  const main = document.createElement('main');
  main.className = 'instead';
  const heading = document.createElement('h1');
  heading.textContent = 'The editor';
  main.append(heading, ...lines.map(paragraph));
  document.body.append(main);
}
