/** One choice to learn from: what speaks for each candidate, and which is right (-1: none of them). */
export interface Choice {
  readonly candidates: readonly ReadonlyMap<number, number>[];
  readonly right: number;
  readonly weight: number;
}

/**
 * Weights of a conditional logit (McFadden 1974) in which "none" has the score 0, by Newton's method: the maximum of the
 * weighted log-likelihood less `pull` / 2 times the squared distance from the initial weights. A share `noise` of the
 * answers is held to be wrong, whatever the candidates are, so that what contradicts all else counts little (Bootkrajang and
 * Kabán, ECML 2012). Deterministic.
 */
export function fitWeights(
  choices: readonly Choice[],
  initial: readonly number[],
  pull: number,
  noise = 0,
): number[] {
  const size = initial.length;
  let weights = [...initial];
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((weight, i) => -pull * (weight - (initial[i] as number)));
    const curvature = Array.from({ length: size }, (_, i) =>
      Float64Array.from({ length: size }, (_, j) => (i === j ? pull : 0)),
    );
    for (const choice of choices) {
      const { candidates, right } = choice;
      const shares = sharesOf(candidates, weights);
      const weight = choice.weight * trust(choice, shares, noise);
      const mean = new Map<number, number>();
      candidates.forEach((candidate, c) => {
        for (const [i, value] of candidate) mean.set(i, (mean.get(i) ?? 0) + (shares[c] as number) * value);
      });
      const gold = candidates[right];
      if (gold) for (const [i, value] of gold) gradient[i] = (gradient[i] as number) + weight * value;
      for (const [i, value] of mean) gradient[i] = (gradient[i] as number) - weight * value;
      candidates.forEach((candidate, c) => {
        for (const [i, a] of candidate)
          for (const [j, b] of candidate) bump(curvature, i, j, weight * (shares[c] as number) * a * b);
      });
      for (const [i, a] of mean) for (const [j, b] of mean) bump(curvature, i, j, -weight * a * b);
    }
    const move = solve(curvature, gradient);
    // Halve the step until it gains: far from the maximum Newton's own step can overshoot.
    const here = gain(choices, weights, initial, pull, noise);
    let share = 1;
    const at = (part: number): number[] => weights.map((weight, i) => weight + part * (move[i] as number));
    while (share > 1e-6 && !(gain(choices, at(share), initial, pull, noise) >= here)) share /= 2;
    weights = at(share);
    if (Math.max(...move.map(Math.abs)) * share < 1e-6) break;
  }
  return weights;
}

/** The penalised log-likelihood of weights. */
function gain(
  choices: readonly Choice[],
  weights: readonly number[],
  initial: readonly number[],
  pull: number,
  noise: number,
): number {
  let sum = 0;
  for (const choice of choices) sum -= lossOf(choice, sharesOf(choice.candidates, weights), noise);
  return weights.reduce(
    (total, weight, i) => total - (pull / 2) * (weight - (initial[i] as number)) ** 2,
    sum,
  );
}

/** The weighted negative log-likelihood of one answer, of which a share `noise` is wrong. */
export const lossOf = (choice: Choice, shares: readonly number[], noise: number): number =>
  -choice.weight * Math.log(Math.max(1e-300, likelihood(choice, shares, noise)));

function likelihood({ candidates, right }: Choice, shares: readonly number[], noise: number): number {
  const share = right < 0 ? 1 - shares.reduce((a, b) => a + b, 0) : (shares[right] as number);
  return (1 - noise) * share + noise / (candidates.length + 1);
}

/** The probability that an answer is not one of the wrong ones. */
function trust(choice: Choice, shares: readonly number[], noise: number): number {
  const all = likelihood(choice, shares, noise);
  return all === 0 ? 1 : 1 - noise / (choice.candidates.length + 1) / all;
}

/** The probability of each candidate; the rest is "none". */
export function sharesOf(
  candidates: readonly ReadonlyMap<number, number>[],
  weights: readonly number[],
): number[] {
  const sums = candidates.map((candidate) => {
    let sum = 0;
    for (const [i, value] of candidate) sum += value * (weights[i] as number);
    return sum;
  });
  const top = Math.max(0, ...sums);
  const exps = sums.map((sum) => Math.exp(sum - top));
  const total = Math.exp(-top) + exps.reduce((a, b) => a + b, 0);
  return exps.map((exp) => exp / total);
}

function bump(matrix: readonly Float64Array[], i: number, j: number, by: number): void {
  const row = matrix[i] as Float64Array;
  row[j] = (row[j] as number) + by;
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => Float64Array.of(...row, right[i] as number));
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows[i] as Float64Array;
    for (let k = i + 1; k < size; k++) {
      const row = rows[k] as Float64Array;
      const factor = (row[i] as number) / (pivot[i] as number);
      if (factor !== 0)
        for (let j = i; j <= size; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as Float64Array;
    let sum = row[size] as number;
    for (let j = i + 1; j < size; j++) sum -= (row[j] as number) * (solution[j] as number);
    solution[i] = sum / (row[i] as number);
  }
  return solution;
}
