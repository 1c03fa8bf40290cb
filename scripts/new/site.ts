import type { Option } from '../options.ts';
export const siteOptions: Readonly<Record<string, Option>> = {};
export function helpOfSite(): string { return ''; }
export async function newSite(..._: unknown[]): Promise<void> {}
