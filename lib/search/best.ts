/**
 * The numbers with the highest scores, highest first, and of equal ones the lowest first; those
 * beyond the limit are not sorted.
 *
 * @param scores by number
 */
export function bestOf(numbers: readonly number[], scores: Float64Array, limit: number): number[] {
  const scoreOf = (number: number): number => scores[number] ?? 0;
  const order = (a: number, b: number) => scoreOf(b) - scoreOf(a) || a - b;
  if (numbers.length <= limit) return numbers.toSorted(order);
  const all = new Float64Array(numbers.length);
  numbers.forEach((number, place) => {
    all[place] = scoreOf(number);
  });
  const least = nthHighest(all, limit);
  return numbers
    .filter((number) => scoreOf(number) >= least)
    .sort(order)
    .slice(0, limit);
}

/** The score that stands so high in the order, from 1 (Hoare's selection); the scores are moved. */
function nthHighest(scores: Float64Array, place: number): number {
  const wanted = place - 1;
  let low = 0;
  let high = scores.length - 1;
  while (low < high) {
    const pivot = scores[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((scores[left] ?? 0) > pivot) left += 1;
      while ((scores[right] ?? 0) < pivot) right -= 1;
      if (left > right) break;
      const moved = scores[left] ?? 0;
      scores[left] = scores[right] ?? 0;
      scores[right] = moved;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return scores[wanted] ?? Number.NEGATIVE_INFINITY;
}
