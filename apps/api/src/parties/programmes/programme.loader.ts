import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { DomainError } from '#domain/kernel/errors';
import type { ProgrammeVersionEntity } from '#features/parties/programmes/programme.entity';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';

/** The rules in force by programme, one statement per request. */
@Injectable()
export class ProgrammeLoader {
  constructor(private readonly programmes: ProgrammeQueries) {}

  rules(context: RequestContext, programmeId: string): Promise<ProgrammeVersionEntity> {
    const loader = loaderOf<string, ProgrammeVersionEntity>(context, 'programme-rules', async (ids) => {
      const rows = new Map((await this.programmes.rulesOf(ids)).map((row) => [row.programmeId, row]));
      return ids.map((id) => {
        const rules = rows.get(id);
        if (!rules) throw new DomainError('NOT_FOUND');
        return rules;
      });
    });
    return loader.load(programmeId);
  }
}
