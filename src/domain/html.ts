/**
 * The first piece of HTML in a plain text, or undefined. Code spans, autolinks such as `<https://…>` and a
 * lone `<` before a space or a digit are text.
 * @example findHtml('a <b>bold</b> word') // '<b>'
 */
export function findHtml(text: string): string | undefined {
  const bare = withoutCode(text).replace(/<(?:[a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/giu, (all) =>
    /^<(?:https?|mailto|tel):|@/iu.test(all) ? '' : all,
  );
  return /<(?:[a-z/!?][^>]*>?)/iu.exec(bare)?.[0];
}

// A code span opens with a run of backticks and closes with the next run of the same length (CommonMark 0.31, 6.1).
function withoutCode(text: string): string {
  const runs = [...text.matchAll(/`+/gu)];
  const closers = Map.groupBy(runs.keys(), (i) => runs[i]?.[0].length ?? 0);
  let [bare, from, next] = ['', 0, 0];
  for (const [i, { 0: run, index }] of runs.entries()) {
    if (i < next) continue;
    const waiting = closers.get(run.length) ?? [];
    while ((waiting[0] ?? Infinity) <= i) waiting.shift();
    const closer = waiting[0] === undefined ? undefined : runs[waiting[0]];
    if (!closer) continue;
    bare += text.slice(from, index);
    from = closer.index + closer[0].length;
    next = (waiting[0] ?? 0) + 1;
  }
  return bare + text.slice(from);
}
