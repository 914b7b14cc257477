/**
 * Second parts of works whose first part has been given, kept till they are asked for: one for each asker, whose next
 * work takes the place of the last.
 */
export class SecondParts<Asker, Output> {
  private readonly kept = new Map<Asker, { readonly input: string; readonly output: Promise<Output> }>();

  /** Keeps what is being made of an input; nobody hears of its failure but who asks for it. */
  keep(asker: Asker, input: string, output: Promise<Output>): void {
    output.catch(() => {});
    this.kept.set(asker, { input, output });
  }

  /** Gives it out and keeps it no longer. Null where there is none, or one of another input: it has to be made anew. */
  take(asker: Asker, input: string): Promise<Output> | null {
    const kept = this.kept.get(asker);
    if (kept?.input !== input) return null;
    this.kept.delete(asker);
    return kept.output;
  }

  drop(asker: Asker): void {
    this.kept.delete(asker);
  }
}
