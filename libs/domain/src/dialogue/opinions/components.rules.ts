import { eachVote, votesOf, type VoteTable } from '#domain/dialogue/opinions/vote-table';

/** The two directions in which votes differ most, and the mean vote on each statement. */
export interface Components {
  readonly mean: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Multiplies a vector by a symmetric matrix that need not be written out. */
type Multiply = (vector: Float64Array) => Float64Array;

/** Up to so many statements their products are kept as a matrix; above, votes are gone through at each step. */
const MOST_FOR_MATRIX = 1500;
const MOST_STEPS = 2000;
const CLOSE_ENOUGH = 1e-13;

/**
 * Principal components of the votes. An unseen statement counts as its mean, so it adds nothing: only votes that were
 * cast are gone through. Each component points to the side of its largest entry, so that the answer is one.
 */
export function components(table: VoteTable): Components {
  const mean = meanVotes(table);
  const multiply = table.statements <= MOST_FOR_MATRIX ? byMatrix(table, mean) : byVotes(table, mean);
  const first = dominantVector(multiply, startVector(table.statements, []));
  const second = dominantVector(
    (vector) => orthogonal(multiply(vector), [first]),
    startVector(table.statements, [first]),
  );
  return { mean, first: pointed(first), second: pointed(second) };
}

/**
 * Power iteration: the direction that a symmetric matrix stretches most. It ends when a step turns it no more, or after
 * `steps`. All zeros when the matrix is.
 */
export function dominantVector(multiply: Multiply, start: Float64Array, steps = MOST_STEPS): Float64Array {
  let vector = start;
  for (let step = 0; step < steps; step++) {
    const next = unit(multiply(vector));
    const turned = next.reduce((most, value, i) => Math.max(most, Math.abs(value - (vector[i] ?? 0))), 0);
    vector = next;
    if (turned < CLOSE_ENOUGH) break;
  }
  return vector;
}

/**
 * The place of a person: the sum over seen statements of (vote − mean) along both components, stretched by
 * √(statements / seen) so that people who saw little are not drawn to the middle.
 */
export function placeOf(table: VoteTable, person: number, by: Components): readonly [x: number, y: number] {
  let x = 0;
  let y = 0;
  eachVote(table, person, (statement, value) => {
    const off = value - (by.mean[statement] ?? 0);
    x += off * (by.first[statement] ?? 0);
    y += off * (by.second[statement] ?? 0);
  });
  const stretch = Math.sqrt(table.statements / Math.max(1, votesOf(table, person)));
  return [x * stretch, y * stretch];
}

/** Extremity of each statement: how far from the middle somebody is who agreed with it and voted on nothing else. */
export function extremities({ mean, first, second }: Components): Float64Array {
  const stretch = Math.sqrt(mean.length);
  return mean.map(
    (value, i) => stretch * Math.abs(1 - value) * Math.sqrt((first[i] ?? 0) ** 2 + (second[i] ?? 0) ** 2),
  );
}

function meanVotes(table: VoteTable): Float64Array {
  const sum = new Float64Array(table.statements);
  const seen = new Uint32Array(table.statements);
  table.statement.forEach((statement, at) => {
    sum[statement] = (sum[statement] ?? 0) + (table.value[at] ?? 0);
    seen[statement] = (seen[statement] ?? 0) + 1;
  });
  return sum.map((value, i) => value / Math.max(1, seen[i] ?? 0));
}

function byMatrix(table: VoteTable, mean: Float64Array): Multiply {
  const size = table.statements;
  const matrix = new Float64Array(size * size);
  const { start, statement } = table;
  const off = centred(table, mean);
  for (let person = 0; person < table.people; person++) {
    const end = start[person + 1] ?? 0;
    for (let a = start[person] ?? 0; a < end; a++) {
      const row = (statement[a] ?? 0) * size;
      const here = off[a] ?? 0;
      if (here === 0) continue;
      for (let b = a; b < end; b++) {
        const at = row + (statement[b] ?? 0);
        matrix[at] = (matrix[at] ?? 0) + here * (off[b] ?? 0);
      }
    }
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++)
      matrix[row * size + column] = matrix[column * size + row] ?? 0;
  }
  return (vector) => {
    const product = new Float64Array(size);
    for (let row = 0, at = 0; row < size; row++) {
      let sum = 0;
      for (let column = 0; column < size; column++, at++) sum += (matrix[at] ?? 0) * (vector[column] ?? 0);
      product[row] = sum;
    }
    return product;
  };
}

function byVotes(table: VoteTable, mean: Float64Array): Multiply {
  const off = centred(table, mean);
  return (vector) => {
    const product = new Float64Array(table.statements);
    for (let person = 0; person < table.people; person++) {
      const from = table.start[person] ?? 0;
      const end = table.start[person + 1] ?? 0;
      let sum = 0;
      for (let at = from; at < end; at++) sum += (off[at] ?? 0) * (vector[table.statement[at] ?? 0] ?? 0);
      for (let at = from; at < end; at++) {
        const statement = table.statement[at] ?? 0;
        product[statement] = (product[statement] ?? 0) + sum * (off[at] ?? 0);
      }
    }
    return product;
  };
}

/** Every vote less the mean of its statement. */
function centred({ value, statement }: VoteTable, mean: Float64Array): Float64Array {
  const off = new Float64Array(value.length);
  for (let at = 0; at < off.length; at++) off[at] = (value[at] ?? 0) - (mean[statement[at] ?? 0] ?? 0);
  return off;
}

/** A start that no component is likely to be at right angles to: entries of different size, the same each time. */
function startVector(size: number, without: readonly Float64Array[]): Float64Array {
  const entries = Float64Array.from({ length: size }, (_, i) => 1 + ((i * 7919) % 104_729) / 104_729);
  return unit(orthogonal(entries, without));
}

/** What is left of a vector without its parts along others. */
function orthogonal(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  return others.reduce((left, other) => {
    const along = left.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
    return left.map((value, i) => value - along * (other[i] ?? 0));
  }, vector);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function pointed(vector: Float64Array): Float64Array {
  const largest = vector.reduce(
    (most, value) => (Math.abs(value) > Math.abs(most) + CLOSE_ENOUGH ? value : most),
    0,
  );
  return largest < 0 ? vector.map((value) => -value) : vector;
}
