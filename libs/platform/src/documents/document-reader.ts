import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import {
  type DocumentBounds,
  DocumentError,
  type DocumentFault,
  type ReadDocument,
} from '#platform/documents/document';
import { Turns } from '#platform/limits/turns';

/** One at a time, for reading takes a whole processor; who comes when many wait is asked to come back. */
const AT_ONCE = 1;
const MOST_WAITING = 12;
/** As long as anyone waits for a page, and far longer than a résumé takes. */
const LONGEST_MS = 15_000;
/** Memory for what a document becomes while it is read. */
const MOST_MEMORY_MB = 256;

/**
 * How the thread begins: it is built code in every case, so it finds its program as Node does, from where this file is.
 */
const BEGINNING = `
  const { createRequire } = require('node:module');
  const { pathToFileURL } = require('node:url');
  const { workerData } = require('node:worker_threads');
  void import(pathToFileURL(createRequire(workerData.from).resolve('#platform/documents/reading-thread')));
`;

type Answer = { readonly read: ReadDocument } | { readonly fault: DocumentFault };

/**
 * Reads documents in a thread of their own, within a time and a memory: a file that is made to keep its reader busy is
 * cut off and delays nobody. The thread has no settings and no connection, and ends with its document.
 */
@Injectable()
export class DocumentReader {
  private readonly turns = new Turns(AT_ONCE, MOST_WAITING);

  /** Reads one. Throws {@link DocumentError}. */
  read(bytes: Buffer, bounds: DocumentBounds, longestMs = LONGEST_MS): Promise<ReadDocument> {
    return this.turns.run(() => readApart(bytes, bounds, longestMs));
  }
}

async function readApart(bytes: Buffer, bounds: DocumentBounds, longestMs: number): Promise<ReadDocument> {
  const worker = new Worker(BEGINNING, {
    eval: true,
    workerData: { from: import.meta.url, bytes, bounds },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => resolve({ fault: 'SLOW' }), longestMs);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ fault: 'BURST' }) : reject(error),
      );
      worker.once('exit', () => resolve({ fault: 'BROKEN' }));
    });
    if ('fault' in answer) throw new DocumentError(answer.fault);
    return answer.read;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
