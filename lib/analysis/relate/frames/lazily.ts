/** What `make` gives, made when it is first asked for: the tables of verbs are for relations, and names are shown before those. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
