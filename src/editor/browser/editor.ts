import './editor.css';
import './only-our-own.ts';
import CMS from '@sveltia/cms';
import { watchFolder } from './folder.ts';
import { showInstead, withoutFolder } from './only-folders.ts';
import { writeWhole } from './written-whole.ts';
import { registerPreviews } from './preview.ts';
import { siteFacts } from './site-facts.ts';
import { parse, stringify } from 'yaml';

const w = window as any;
w.log = [];
CMS.registerCustomFormat('brief-frontmatter', 'md', {
  fromFile(text: string) {
    const [, head = '', body = ''] = /^---\n([^]*?)\n---\n?([^]*)$/.exec(text) ?? [];
    w.log.push(['from', text]);
    return { ...parse(head), body, original: { text } };
  },
  toFile(data: any) {
    w.log.push(['to', JSON.stringify(data)]);
    if (data.title === 'throw') throw new Error('saving_failed', { cause: new Error('What happened,\nwhere.\n\n- one\n- two') });
    const { body, original, ...rest } = data;
    return `---\n${stringify(rest)}---\n\n${body ?? ''}\n`;
  },
});
CMS.registerEventListener({ name: 'preSave', handler: ({ entry }: any) => { w.log.push(['pre', JSON.stringify(entry.toJS())]); } });
const facts = siteFacts();
const instead = facts.hasHost ? undefined : withoutFolder();
if (instead) showInstead(instead);
else {
  document.documentElement.classList.toggle('only-folder', !facts.hasHost);
  watchFolder(facts.contentPath);
  writeWhole();
  registerPreviews(facts);
  void CMS.init();
}
