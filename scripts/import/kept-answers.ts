/** How many answers are kept: a document has no more lines that are asked about again. */
const room = 4000;

/**
 * A function of a text that keeps its last answers: each line of a document is asked about by every reader and kind.
 * @param answer made anew where it is not kept; its answers must not be changed
 */
export function keptAnswers<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    if (kept.has(text)) return kept.get(text) as Answer;
    const made = answer(text);
    if (kept.size >= room) kept.clear();
    kept.set(text, made);
    return made;
  };
}
