import CMS from '@sveltia/cms';
import { isRecord } from '../../domain/record.ts';
import { paragraph } from './paragraph.ts';

/** What there is to say of files, by their paths, as soon as they are saved. */
const waiting = new Map<string, readonly string[]>();

/** Remembers what is to be said once a file has been saved, in place of what was to be said before. */
export function tellOnceSaved(path: string, lines: readonly string[]): void {
  if (lines.length > 0) waiting.set(path, lines);
  else waiting.delete(path);
}

/** Tells whoever has saved what there is to say of it. */
export function watchSaved(): void {
  CMS.registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => {
      const saved = (entry as unknown as { toJS(): unknown }).toJS();
      const path = isRecord(saved) ? String(saved['path']) : '';
      const lines = waiting.get(path);
      waiting.delete(path);
      if (lines) tell(lines);
    },
  });
}

function tell(lines: readonly string[]): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'told';
  dialog.setAttribute('aria-label', 'About what has been saved');
  const close = document.createElement('button');
  close.textContent = 'OK';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(...lines.map(paragraph), close);
  document.body.append(dialog);
  dialog.showModal();
}
