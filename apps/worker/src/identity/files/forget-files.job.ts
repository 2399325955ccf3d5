import { Injectable } from '@nestjs/common';
import { FilesService } from '#features/identity/files/files.service';
import type { Job } from '#worker/jobs';

/** Forgets uploads that nobody used, batch by batch. */
@Injectable()
export class ForgetFilesJob implements Job<'forget-files'> {
  readonly name = 'forget-files';

  constructor(private readonly files: FilesService) {}

  async run(): Promise<void> {
    while ((await this.files.forgetUnused()) > 0);
  }
}
