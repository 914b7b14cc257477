/** Texts whose answers are kept. */
const MOST_KEPT = 4096;

/**
 * A function of a text that keeps its answers: the names of an article are asked about again and again. When it is full it
 * forgets all and begins anew. The pack's room has one of its own, for numbers too: rooms share no code.
 */
export function kept<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = find(text);
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
