import { counted, counts, type Problem } from '../domain/problem.ts';
import { escapeXml } from './escape-xml.ts';

/** What is said beside a page while somebody writes. */
export interface Beside {
  /** The file of the entry that the page shows; undefined for a page that shows none. */
  file?: string | undefined;
  /** What is wrong with it, its translations included. */
  problems: readonly Problem[];
  /** Why the page is not what stands in the file now, a sentence. */
  note?: string | undefined;
  /** How much is wrong in the whole site. */
  total: { errors: number; warnings: number };
  /** Where all of it is told. */
  report: string;
}

/**
 * The panel beside a page, which stays at its foot: HTML without a script, with its own style (`panelStyle`), which no
 * style of the page reaches.
 */
export function entryPanel({ file, problems, note, total, report }: Beside): string {
  const own = counts(problems);
  const isOpen = own.errors > 0 || note !== undefined;
  const ofSite = `The whole site: ${said(total)}. <a href="${escapeXml(report)}">See the report</a>`;
  const body =
    problems.length === 0
      ? ''
      : `<ul tabindex="0" aria-label="What is wrong here">\n${problems.map(item).join('\n')}\n</ul>`;
  const inside =
    file === undefined || (problems.length === 0 && note === undefined)
      ? `<p>${file === undefined ? '' : 'Nothing is wrong on this page. '}${ofSite}</p>`
      : `<details${isOpen ? ' open' : ''}><summary>${kind(own, note)} <span>${escapeXml(file)}</span></summary>
${note === undefined ? '' : `<p class="note">${escapeXml(note)}</p>`}
${body}
</details>
<p>${ofSite}</p>`;
  return `<donor-brief-check lang="en" dir="ltr" data-nosnippet><template shadowrootmode="open"><style>${panelStyle}</style>
<aside aria-label="What the checks say, for staff">
${inside}
</aside></template></donor-brief-check>`;
}

function kind(own: Beside['total'], note: string | undefined): string {
  if (own.errors + own.warnings === 0) return note === undefined ? '' : '<strong>Shown as it was</strong>';
  return `<strong class="${own.errors > 0 ? 'error' : 'warning'}">${said(own)}</strong>`;
}

function said({ errors, warnings }: Beside['total']): string {
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? 'nothing is wrong' : parts.join(', ');
}

function item({ severity, file, line, field, message }: Problem): string {
  const place = `${escapeXml(file)}:${line}${field === '' ? '' : ` ${escapeXml(field)}`}`;
  return `<li class="${severity}"><strong>${severity === 'error' ? 'Error' : 'Warning'}</strong> <code>${place}</code> ${escapeXml(message)}</li>`;
}

/** The style of the panel, as it stands in it: the policy of the page has to know it. */
export const panelStyle = `
:host{all:initial;display:block;position:sticky;inset-block-end:0;z-index:9;color-scheme:light dark;
--paper:#fff8e6;--ink:#221d16;--line:#8a7a55;--error:#a3271b;--warning:#7a5500}
@media (prefers-color-scheme:dark){:host{--paper:#2a2418;--ink:#f2eadb;--line:#9c8c66;--error:#ff9c8a;--warning:#e6bd5c}}
@media print{:host{display:none}}
aside{background:var(--paper);color:var(--ink);border-block-start:2px solid var(--line);
font:.875rem/1.45 system-ui,sans-serif;padding:.4rem max(1rem,calc((100% - 68rem)/2));text-align:start}
summary{cursor:pointer;padding-block:.25rem;overflow-wrap:anywhere}
summary span{font-family:ui-monospace,monospace;font-size:.8125rem}
p{margin:.2rem 0}
ul{list-style:none;margin:.3rem 0;padding:0;max-block-size:min(16rem,34vh);overflow:auto}
li{border-inline-start:3px solid var(--warning);padding:.15rem .6rem;margin-block-end:.3rem;overflow-wrap:anywhere}
li.error{border-color:var(--error)}
.error strong,strong.error{color:var(--error)}
.warning strong,strong.warning{color:var(--warning)}
code{font-family:ui-monospace,monospace;font-size:.8125rem}
a{color:inherit}
:focus-visible{outline:2px solid;outline-offset:2px}
`.replace(/\n/gu, '');
