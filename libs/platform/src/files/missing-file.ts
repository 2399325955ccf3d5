/** A row names a file that the store does not hold. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError';
}
