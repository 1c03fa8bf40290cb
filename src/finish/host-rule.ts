import { underBase } from '../domain/addresses.ts';
import { writePolicy, type Policy } from './policy.ts';

/** What a host says of every file that a path matches. */
export interface Rule {
  path: string;
  headers: Record<string, string>;
}

/** Cloudflare Pages reads no more rules than this, and no longer lines. Netlify names no limit. */
export const limit = { rules: 100, line: 2000 };

/** What a host must say, because a page cannot say it of itself: who may show it in a frame. */
export const framedBy = (whom: string) => new Map([['frame-ancestors', [whom]]]);

/** Of what may change under the same address: a browser asks each time whether it has. */
export const askedAnew = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** A policy as a header. One too long for a host is left to the pages it was made from. */
export function policyHeader(policy: Policy): Record<string, string> {
  const name = 'Content-Security-Policy';
  const value = writePolicy(policy);
  return headerLine(name, value).length <= limit.line ? { [name]: value } : {};
}

/** A rule as it stands in `_headers`. */
export function written({ path, headers }: Rule, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => headerLine(name, value));
  return `${[underBase(path, base), ...lines].join('\n')}\n`;
}

function headerLine(name: string, value: string): string {
  return `  ${name}: ${value}`;
}
