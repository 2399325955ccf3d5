import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { StoredFileEntity } from '#features/identity/files/file.entity';
import { FileQueries } from '#features/identity/files/file.queries';

/** The files of messages and checks, one statement per request. */
@Injectable()
export class AttachedFileLoader {
  constructor(private readonly files: FileQueries) {}

  /** The files of one part, oldest first. */
  ofPart(context: RequestContext, partId: string): Promise<StoredFileEntity[]> {
    const loader = loaderOf<string, StoredFileEntity[]>(context, 'attached-files', async (ids) => {
      const rows = await this.files.ofParts(ids);
      return ids.map((id) => rows.filter((row) => row.partId === id));
    });
    return loader.load(partId);
  }
}
