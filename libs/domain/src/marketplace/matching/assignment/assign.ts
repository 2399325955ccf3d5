import { MinHeap } from '#domain/marketplace/matching/assignment/min-heap';

/** A bipartite graph in compressed rows: the edges of row i are those from `start[i]` to `start[i + 1]`, each column once. */
export interface SparseGraph {
  readonly rows: number;
  readonly columns: number;
  readonly start: Uint32Array;
  readonly column: Uint32Array;
  /** Weight of each edge, a whole number from 0; sums stay below 2^53. */
  readonly weight: Float64Array;
}

/** The heaviest matching, with the prices that prove that there is none heavier. */
export interface Assignment {
  /** Column of each row; -1 for a row that stays free. */
  readonly columnOf: Int32Array;
  readonly total: number;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

const FREE = -1;

/**
 * The heaviest matching of rows and columns, exactly: each row and column is used at most once, and may stay free.
 * Shortest augmenting paths on reduced weights (Jonker and Volgenant 1987, in the sparse form), one search a row, in
 * whole numbers throughout.
 */
export function assign(graph: SparseGraph): Assignment {
  const search = new Search(graph);
  for (let row = 0; row < graph.rows; row++) search.place(row);
  return search.result();
}

/**
 * Checks the proof of an assignment by linear-programming duality: prices are not negative, no edge is worth more than
 * its two prices, and the prices sum to the total. Then no matching is heavier.
 */
export function isProvenBest(graph: SparseGraph, { total, rowPrices, columnPrices }: Assignment): boolean {
  const prices = [rowPrices, columnPrices];
  if (prices.some((side) => side.some((price) => price < 0))) return false;
  for (let row = 0; row < graph.rows; row++) {
    for (let edge = graph.start[row] ?? 0; edge < (graph.start[row + 1] ?? 0); edge++) {
      const both = (rowPrices[row] ?? 0) + (columnPrices[graph.column[edge] ?? 0] ?? 0);
      if (both < (graph.weight[edge] ?? 0)) return false;
    }
  }
  return prices.reduce((sum, side) => sum + side.reduce((all, price) => all + price, 0), 0) === total;
}

class Search {
  private readonly columnOf: Int32Array;
  private readonly rowOf: Int32Array;
  private readonly rowPrices: Float64Array;
  private readonly columnPrices: Float64Array;
  /** Distances of the running search; those of columns count only with its stamp. */
  private readonly distance: Float64Array;
  private readonly stamp: Uint32Array;
  /** The row from which a column was reached. */
  private readonly from: Int32Array;
  private round = 0;

  constructor(private readonly graph: SparseGraph) {
    this.columnOf = new Int32Array(graph.rows).fill(FREE);
    this.rowOf = new Int32Array(graph.columns).fill(FREE);
    this.rowPrices = new Float64Array(graph.rows);
    this.columnPrices = new Float64Array(graph.columns);
    this.distance = new Float64Array(graph.columns);
    this.stamp = new Uint32Array(graph.columns);
    this.from = new Int32Array(graph.columns);
    for (let row = 0; row < graph.rows; row++) {
      for (let edge = graph.start[row] ?? 0; edge < (graph.start[row + 1] ?? 0); edge++) {
        this.rowPrices[row] = Math.max(this.rowPrices[row] ?? 0, graph.weight[edge] ?? 0);
      }
    }
  }

  /** Finds the cheapest way to take a row in: to a free column, or by leaving a row free, perhaps itself. */
  place(first: number): void {
    this.round++;
    const heap = new MinHeap();
    const reachedRows: [row: number, distance: number][] = [];
    const settledColumns: number[] = [];
    let end = { row: first, column: FREE, distance: Infinity };

    const reach = (row: number, distance: number): void => {
      reachedRows.push([row, distance]);
      const stay = distance + (this.rowPrices[row] ?? 0);
      if (stay < end.distance) end = { row, column: FREE, distance: stay };
      this.relax(row, distance, end.distance, heap);
    };
    reach(first, 0);
    for (let next = heap.pop(); next && next.key < end.distance; next = heap.pop()) {
      const column = next.value;
      if (next.key > (this.distance[column] ?? 0)) continue;
      const row = this.rowOf[column] ?? FREE;
      if (row === FREE) {
        end = { row: FREE, column, distance: next.key };
        break;
      }
      settledColumns.push(column);
      reach(row, next.key);
    }

    for (const [row, distance] of reachedRows) {
      const change = end.distance - distance;
      if (change > 0) this.rowPrices[row] = (this.rowPrices[row] ?? 0) - change;
    }
    for (const column of settledColumns) {
      const change = end.distance - (this.distance[column] ?? 0);
      if (change > 0) this.columnPrices[column] = (this.columnPrices[column] ?? 0) + change;
    }
    this.augment(first, end.row, end.column);
  }

  result(): Assignment {
    const { graph, columnOf, rowPrices, columnPrices } = this;
    let total = 0;
    for (let row = 0; row < graph.rows; row++) {
      for (let edge = graph.start[row] ?? 0; edge < (graph.start[row + 1] ?? 0); edge++) {
        if (graph.column[edge] === columnOf[row]) total += graph.weight[edge] ?? 0;
      }
    }
    return { columnOf, total, rowPrices, columnPrices };
  }

  private relax(row: number, distance: number, limit: number, heap: MinHeap): void {
    const { graph } = this;
    for (let edge = graph.start[row] ?? 0; edge < (graph.start[row + 1] ?? 0); edge++) {
      const column = graph.column[edge] ?? 0;
      const slack = (this.rowPrices[row] ?? 0) + (this.columnPrices[column] ?? 0) - (graph.weight[edge] ?? 0);
      const reached = distance + slack;
      if (reached >= limit || column === this.columnOf[row]) continue;
      if (this.stamp[column] === this.round && reached >= (this.distance[column] ?? 0)) continue;
      this.stamp[column] = this.round;
      this.distance[column] = reached;
      this.from[column] = row;
      heap.push(reached, column);
    }
  }

  /** Shifts the pairs along the path that ends at a free column, or at a row that is left free. */
  private augment(first: number, freedRow: number, freeColumn: number): void {
    let column = freeColumn;
    if (column === FREE) {
      if (freedRow === first) return;
      column = this.columnOf[freedRow] ?? FREE;
      this.columnOf[freedRow] = FREE;
    }
    for (;;) {
      const row = this.from[column] ?? FREE;
      const given = this.columnOf[row] ?? FREE;
      this.columnOf[row] = column;
      this.rowOf[column] = row;
      if (row === first) return;
      column = given;
    }
  }
}
