import type { Knowledge } from '../../types/knowledge';

/** A question to a pack whose answer is made the first time it is asked, and kept as long as the pack is. */
export function ofPack<Answer>(make: (knowledge: Knowledge) => Answer): (knowledge: Knowledge) => Answer {
  const answers = new WeakMap<Knowledge, { readonly answer: Answer }>();
  return (knowledge) => {
    const known = answers.get(knowledge);
    if (known) return known.answer;
    const answer = make(knowledge);
    answers.set(knowledge, { answer });
    return answer;
  };
}
