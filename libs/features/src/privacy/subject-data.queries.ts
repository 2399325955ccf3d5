import { Injectable } from '@nestjs/common';
import { CONFIDENTIAL_AGGREGATES } from '#domain/catalogue/events';
import type { PersonActor } from '#domain/kernel/actor';
import { SUBJECT, SUBJECT_SECTIONS } from '#features/privacy/subject-sections';
import type { Tx } from '#platform/db/tx';

/** A person's own data by section; each section is a list of plain objects. */
export type SubjectData = Readonly<Record<string, readonly object[]>>;

/** Reads everything that is held about a person. */
@Injectable()
export class SubjectDataQueries {
  /** All sections, as they are within one transaction. */
  async of(tx: Tx, { accountId, professionalId }: PersonActor): Promise<SubjectData> {
    const sections: [string, readonly object[]][] = [];
    for (const [name, statement] of SUBJECT_SECTIONS) {
      const found = await tx.query<{ row: object }[]>(`${SUBJECT} ${statement}`, [
        accountId,
        professionalId,
        CONFIDENTIAL_AGGREGATES,
      ]);
      sections.push([name, found.map(({ row }) => row)]);
    }
    return Object.fromEntries(sections);
  }
}
