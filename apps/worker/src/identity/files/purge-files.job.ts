import { Injectable } from '@nestjs/common';
import { FilesService } from '#features/identity/files/files.service';
import type { Job } from '#worker/jobs';

/** Forgets uploads that nobody used, batch by batch. */
@Injectable()
export class PurgeFilesJob implements Job<'purge-files'> {
  readonly name = 'purge-files';

  constructor(private readonly files: FilesService) {}

  async run(): Promise<void> {
    while ((await this.files.forgetUnused()) > 0);
  }
}
