import type { Cell, Hidden } from '#domain/kernel/disclosure/count-table';

/**
 * The hidden cells of a table that anybody can work out from its totals: the bridges of the graph in which rows and
 * columns are nodes and each hidden cell is an edge. In the order of rows, then columns; linear in the hidden cells.
 */
export function bridgesOf(hidden: Hidden): Cell[] {
  const rows = hidden.length;
  const columns = hidden[0]?.length ?? 0;
  const neighbours = Array.from({ length: rows + columns }, (): number[] => []);
  hidden.forEach((row, r) =>
    row.forEach((is, c) => {
      if (!is) return;
      neighbours[r]?.push(rows + c);
      neighbours[rows + c]?.push(r);
    }),
  );
  const entered = new Int32Array(rows + columns);
  const low = new Int32Array(rows + columns);
  const bridges: Cell[] = [];
  let time = 0;
  for (let root = 0; root < rows; root++) {
    if (entered[root] === 0) walk(root);
  }
  return bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  /** Depth first without recursion; `low` is the earliest node that the subtree reaches by another way. */
  function walk(root: number): void {
    const path = [{ node: root, parent: -1, next: 0 }];
    entered[root] = low[root] = ++time;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = neighbours[top.node]?.[top.next++];
      if (to === undefined) {
        path.pop();
        leave(top.node, top.parent);
      } else if (entered[to] === 0) {
        entered[to] = low[to] = ++time;
        path.push({ node: to, parent: top.node, next: 0 });
      } else if (to !== top.parent) {
        low[top.node] = Math.min(low[top.node] ?? 0, entered[to] ?? 0);
      }
    }
  }

  function leave(node: number, parent: number): void {
    if (parent < 0) return;
    const lowest = low[node] ?? 0;
    low[parent] = Math.min(low[parent] ?? 0, lowest);
    if (lowest <= (entered[parent] ?? 0)) return;
    bridges.push(node < rows ? [node, parent - rows] : [parent, node - rows]);
  }
}
