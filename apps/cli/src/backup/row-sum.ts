import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import type { TableSum } from '#cli/backup/manifest';

const MODULUS = 1n << 256n;
const NEWLINE = 0x0a;

/**
 * Passes the text of a COPY on and sums up its rows. COPY ends each row with a newline and writes those inside a value
 * as `\n`, so a line is a row. The sum is the same in whatever order the rows come.
 */
export class RowSum extends Transform {
  private rows = 0;
  private total = 0n;
  private rest = Buffer.alloc(0);

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.add(Buffer.concat([this.rest, chunk.subarray(from, at)]));
      this.rest = Buffer.alloc(0);
      from = at + 1;
    }
    this.rest = Buffer.concat([this.rest, chunk.subarray(from)]);
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    done(this.rest.length > 0 ? new Error('A table ends in the middle of a row.') : null);
  }

  /** What has gone through. */
  sum(): TableSum {
    return { rows: this.rows, digest: this.total.toString(16).padStart(64, '0') };
  }

  private add(row: Buffer): void {
    this.rows += 1;
    const value = BigInt(`0x${createHash('sha256').update(row).digest('hex')}`);
    this.total = (this.total + value) % MODULUS;
  }
}
