/**
 * Nothing of the editor asks anybody but this site and the host of the repository. The policy of the page sees to that;
 * here, what Sveltia would ask of others (whether there is a newer version, how the host of a repository fares) is
 * refused before the browser complains of it.
 */
const allowed = allowedOrigins();
const send = window.fetch.bind(window);

window.fetch = (input, init) => {
  const { origin, protocol } = new URL(input instanceof Request ? input.url : String(input), location.href);
  const isOwn = ['data:', 'blob:'].includes(protocol) || allowed.has(origin);
  return isOwn ? send(input, init) : Promise.resolve(Response.error());
};

function allowedOrigins(): ReadonlySet<string> {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="content-security-policy"]');
  const sources = /connect-src ([^;]*)/u.exec(policy?.content ?? '')?.[1]?.split(' ') ?? [];
  const origins = sources
    .filter((source) => source.startsWith('https:'))
    .map((source) => new URL(source).origin);
  return new Set([location.origin, ...origins]);
}
