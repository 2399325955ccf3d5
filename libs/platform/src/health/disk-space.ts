import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Env } from '#platform/config/env';
import { CONNECT_MS, within } from '#platform/outage/deadlines';

const MEGABYTE = 1_048_576;
/** How long an answer of the disk is good, in milliseconds: no request should have to ask the disk again. */
const GOOD_FOR_MS = 2_000;

/** The room that is left where the product keeps its files and, on one machine, its database and log. */
@Injectable()
export class DiskSpace {
  private asked = 0;
  private answer: Promise<boolean> = Promise.resolve(true);

  constructor(private readonly env: Env) {}

  /**
   * Whether there is more room than the reserve (`DISK_RESERVE_MB`). A disk that cannot be asked counts as having room.
   */
  isEnough(): Promise<boolean> {
    if (Date.now() - this.asked >= GOOD_FOR_MS) {
      this.asked = Date.now();
      this.answer = within(CONNECT_MS, freeMegabytes(this.env.DATA_DIR), null)
        .catch(() => null)
        .then((free) => free === null || free > this.env.DISK_RESERVE_MB);
    }
    return this.answer;
  }
}

/** Free megabytes where the folder is, or would be made; null when there is nothing to ask. */
async function freeMegabytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return (bavail * bsize) / MEGABYTE;
  } catch (error) {
    const above = dirname(resolve(folder));
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return missing && above !== resolve(folder) ? freeMegabytes(above) : null;
  }
}
