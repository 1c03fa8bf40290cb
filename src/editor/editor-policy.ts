/**
 * What the page of the editor may do, as a Content-Security-Policy (CSP Level 3): run its own script and no other, and
 * ask its own site and the programming interface of the repository's host. Its forms are drawn with styles that the
 * script writes (`'unsafe-inline'`), pictures and the preview are made in the browser (`blob:`, `data:`).
 * @param hosts what it may ask besides its own site: `https://api.github.com`
 */
export function editorPolicy(hosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline' blob:",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", 'data:', 'blob:', ...hosts].join(' ')}`,
    'frame-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
