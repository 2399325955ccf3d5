/**
 * How far two ways of grouping the same things agree, from about 0 for chance to 1 for the same (the adjusted Rand
 * index, Hubert and Arabie 1985).
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const cells = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const count = <K>(map: Map<K, number>, key: K): Map<K, number> => map.set(key, (map.get(key) ?? 0) + 1);
  for (let i = 0; i < one.length; i++) {
    const [a, b] = [one[i] ?? 0, other[i] ?? 0];
    count(cells, `${a} ${b}`);
    count(rows, a);
    count(columns, b);
  }
  const pairs = (map: Map<unknown, number>): number =>
    [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const expected = (pairs(rows) * pairs(columns)) / ((one.length * (one.length - 1)) / 2);
  const most = (pairs(rows) + pairs(columns)) / 2;
  return most === expected ? 1 : (pairs(cells) - expected) / (most - expected);
}
