import type { Cell, CountTable, Hidden } from '#domain/kernel/disclosure/count-table';

/**
 * What an attacker who knows every shown cell and every total can say about a hidden one: the least and the most that it
 * may be. `upper` is never endless, since totals bound it. By maximum flow: to change a cell, its row and its column have
 * to be balanced along hidden cells, which may rise without bound and fall to 0.
 */
export function attackerInterval(
  table: CountTable,
  hidden: Hidden,
  cell: Cell,
): [lower: number, upper: number] {
  const value = table[cell[0]]?.[cell[1]] ?? 0;
  return [
    value - change(table, hidden, cell, 'DOWN', value),
    value + change(table, hidden, cell, 'UP', Infinity),
  ];
}

/** Whether the attacker's interval around a hidden cell is at least `width` wide; stops as soon as it is. */
export function isWideEnough(table: CountTable, hidden: Hidden, cell: Cell, width: number): boolean {
  const value = table[cell[0]]?.[cell[1]] ?? 0;
  const up = change(table, hidden, cell, 'UP', width);
  return up >= width || up + change(table, hidden, cell, 'DOWN', Math.min(value, width - up)) >= width;
}

/** By how much a cell can change in one direction, looked for up to `most`. */
function change(
  table: CountTable,
  hidden: Hidden,
  [row, column]: Cell,
  way: 'UP' | 'DOWN',
  most: number,
): number {
  const rows = table.length;
  const nodes = rows + (table[0]?.length ?? 0);
  // Room along an edge: from a row to a column a cell falls (UP) or rises (DOWN), and the other way round back.
  const room = new Float64Array(nodes * nodes);
  hidden.forEach((cells, r) =>
    cells.forEach((is, c) => {
      if (!is || (r === row && c === column)) return;
      const [down, up] =
        way === 'UP'
          ? [r * nodes + rows + c, (rows + c) * nodes + r]
          : [(rows + c) * nodes + r, r * nodes + rows + c];
      room[down] = table[r]?.[c] ?? 0;
      room[up] = Infinity;
    }),
  );
  return maximumFlow(room, nodes, row, rows + column, most);
}

/** The most that flows from one node to another, by shortest ways; stops at `most`. */
function maximumFlow(room: Float64Array, nodes: number, from: number, to: number, most: number): number {
  let flow = 0;
  while (flow < most) {
    const before = new Int32Array(nodes).fill(-1);
    before[from] = from;
    const queue = [from];
    for (let i = 0; i < queue.length && before[to] === -1; i++) {
      const at = queue[i] ?? 0;
      for (let next = 0; next < nodes; next++) {
        if (before[next] !== -1 || (room[at * nodes + next] ?? 0) <= 0) continue;
        before[next] = at;
        queue.push(next);
      }
    }
    if (before[to] === -1) return flow;
    let step = most - flow;
    for (let at = to; at !== from; at = before[at] ?? from)
      step = Math.min(step, room[(before[at] ?? 0) * nodes + at] ?? 0);
    if (step === Infinity) return Infinity;
    for (let at = to; at !== from; at = before[at] ?? from) {
      const earlier = before[at] ?? 0;
      room[earlier * nodes + at] = (room[earlier * nodes + at] ?? 0) - step;
      room[at * nodes + earlier] = (room[at * nodes + earlier] ?? 0) + step;
    }
    flow += step;
  }
  return flow;
}
