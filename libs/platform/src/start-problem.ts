/**
 * A reason why the product cannot start that a person at the terminal can act on.
 * `message` is one plain sentence for that person; commands print it without a stack and exit with code 1.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
