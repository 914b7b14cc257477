/**
 * A function that keeps its answers, for what is asked again and again and never changes. When there are `most` of them it
 * forgets all and begins anew: cheaper than to know which was asked last, and what matters is soon there again.
 * @param find finds the answer of a key; `about` is handed on to it and must follow from the key
 */
export function kept<Key, Answer, About = void>(
  most: number,
  find: (key: Key, about: About) => Answer,
): (key: Key, about: About) => Answer {
  const answers = new Map<Key, Answer>();
  return (key, about) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = find(key, about);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
