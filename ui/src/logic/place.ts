// Where cards of one column stand: as near as can be to where each would like to stand, in their order, without overlap.

export interface Wish {
  height: number;
  /** Where its top would like to be. */
  top: number;
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
  const offsets: number[] = [];
  let end = 0;
  for (const wish of wishes) {
    offsets.push(end);
    end += wish.height + wish.gap;
  }
  const last = wishes.at(-1);
  const slack = Math.max(0, room - (end - (last?.gap ?? 0)));
  const pools: { sum: number; weight: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    let pool = { sum: (wish.top - (offsets[index] as number)) * wish.weight, weight: wish.weight, count: 1 };
    for (
      let above = pools.at(-1);
      above && above.sum * pool.weight > pool.sum * above.weight;
      above = pools.at(-1)
    ) {
      pool = {
        sum: above.sum + pool.sum,
        weight: above.weight + pool.weight,
        count: above.count + pool.count,
      };
      pools.pop();
    }
    pools.push(pool);
  });
  const tops: number[] = [];
  for (const pool of pools) {
    const shift = Math.min(slack, Math.max(0, pool.sum / pool.weight));
    for (let count = 0; count < pool.count; count += 1)
      tops.push(Math.round(shift + (offsets[tops.length] as number)));
  }
  return tops;
}
