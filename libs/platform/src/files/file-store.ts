/**
 * Keeps the bytes of files under keys of our own. Rows say what a file is and who may read it; the store knows neither.
 * Keys come from {@link keyOf}, so no name that a person chose ever reaches a path.
 */
export abstract class FileStore {
  /** Keeps the bytes; a second put of a key replaces the first. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
  /** The bytes. Throws MissingFileError when the store has none. */
  abstract get(key: string): Promise<Buffer>;
  /** Forgets the bytes; a key that is not there is no error. */
  abstract delete(key: string): Promise<void>;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The key of a file's id (UUID), spread over 256 folders by its last, random digits. Throws RangeError for what is no id. */
export function keyOf(id: string): string {
  if (!UUID.test(id)) throw new RangeError('not the id of a file');
  return `files/${id.slice(-2)}/${id}`;
}
