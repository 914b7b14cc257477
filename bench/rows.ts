/** One figure of the table. */
export interface Row {
  /** What was measured, with its conditions: "whole analysis, 8 kB, warm". */
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The bound the project has set itself; the table says whether it is kept. */
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
  /** A peer over the same input in the same run. */
  readonly reference?: { readonly what: string; readonly value: number };
}

/** What a run was asked for. */
export interface BenchRequest {
  /** A text or a folder of saved pages given on the command line; null: text made by `news-text.ts`. */
  readonly input: string | null;
}

/** What every `bench/NAME.bench.ts` exports under the name `bench`. */
export type Bench = (request: BenchRequest) => Promise<readonly Row[]>;

/** The middle of some values, the mean of the middle two where their number is even. @throws on none */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('No values to take the median of.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The value below which a share of some values lies (nearest rank). @throws on none */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('No values to take a percentile of.');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

/** Milliseconds of processor time that this thread has used: what others do on the machine does not count. */
export function processorTime(): number {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time of each of some works, each the median of `runs` runs after `warmUps`. They take
 * turns, so that a machine that grows slower meanwhile slows all of them.
 */
export function timed<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  { runs = 7, warmUps = 2 }: { readonly runs?: number; readonly warmUps?: number } = {},
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = -warmUps; run < runs; run++)
    for (const name of names) {
      const began = processorTime();
      let rounds = 0;
      // The clock ticks in milliseconds: short works are repeated until they take some.
      do {
        works[name]();
        rounds++;
      } while (processorTime() - began < 20);
      if (run >= 0) times.get(name)?.push((processorTime() - began) / rounds);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
