import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentBounds, DocumentError } from '#platform/documents/document';
import { readDocument } from '#platform/documents/read-document';

/** What the thread is given. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly bounds: DocumentBounds;
}

const { bytes, bounds } = workerData as ReadingTask;
const answer = await readDocument(Buffer.from(bytes), bounds).then(
  (read) => ({ read }),
  // A reader that stumbles over a damaged file says so in many ways.
  (cause: unknown) => ({ fault: cause instanceof DocumentError ? cause.fault : 'BROKEN' }),
);
parentPort?.postMessage(answer);
