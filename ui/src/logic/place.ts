// Where cards of one column stand: as near as can be to where each would like to stand, in their order, without overlap.

export interface Wish {
  height: number;
  /** Where its top would like to be. */
  wish: number;
  /** How much that matters beside the others. */
  weight: number;
  /** What is to stay free below it. */
  gap: number;
}

/**
 * The tops of cards that stand between 0 and `room`: the least sum of weighted squares of what each is moved by (isotonic
 * regression by pooling neighbours: Ayer and others 1955). Where they do not all fit into `room`, they begin at 0.
 */
export function place(wishes: Wish[], room: number): number[] {
  // Pools as columns of numbers: the largest models go through here thousands of times for one letter typed.
  const offsets: number[] = [];
  const sums: number[] = [];
  const weights: number[] = [];
  const counts: number[] = [];
  let end = 0;
  for (const { wish, weight: matters, height, gap } of wishes) {
    let sum = (wish - end) * matters;
    let weight = matters;
    let count = 1;
    for (let above = sums.length - 1; above >= 0; above -= 1) {
      const load = weights[above] as number;
      if ((sums[above] as number) * weight <= sum * load) break;
      sum += sums[above] as number;
      weight += load;
      count += counts[above] as number;
      sums.length = weights.length = counts.length = above;
    }
    sums.push(sum);
    weights.push(weight);
    counts.push(count);
    offsets.push(end);
    end += height + gap;
  }
  const slack = Math.max(0, room - (end - (wishes.at(-1)?.gap ?? 0)));
  const tops: number[] = [];
  sums.forEach((sum, pool) => {
    const shift = Math.min(slack, Math.max(0, sum / (weights[pool] as number)));
    for (let left = counts[pool] as number; left > 0; left -= 1)
      tops.push(Math.round(shift + (offsets[tops.length] as number)));
  });
  return tops;
}
