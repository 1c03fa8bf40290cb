/**
 * The first piece of HTML in a plain text, or undefined. Code spans, autolinks such as `<https://…>` and a
 * lone `<` before a space or a digit are text.
 * @example findHtml('a <b>bold</b> word') // '<b>'
 */
export function findHtml(text: string): string | undefined {
  const bare = text
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, '')
    .replace(/<(?:[a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/giu, (all) =>
      /^<(?:https?|mailto|tel):|@/iu.test(all) ? '' : all,
    );
  return /<(?:[a-z/!?][^>]*>?)/iu.exec(bare)?.[0];
}
