import { Injectable } from '@nestjs/common';
import { groupName } from '#domain/dialogue/opinions/opinion-result';
import { DomainError } from '#domain/kernel/errors';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import { OpinionQueries, type ShownOpinions } from '#features/dialogue/opinions/opinion.queries';
import { type Cell, csvOf } from '#platform/tables/table-file';

/** The numbers of a result as a file for everybody. */
@Injectable()
export class OpinionExportsService {
  constructor(private readonly queries: OpinionQueries) {}

  /** Every number of a consultation's result, a statement a row. Throws NOT_FOUND where no result is shown. */
  async numbers(consultation: HeldConsultation): Promise<Buffer> {
    const shown = await this.queries.of(consultation);
    if (!shown) throw new DomainError('NOT_FOUND');
    return csvOf({ name: consultation.id, columns: columnsOf(shown), rows: rowsOf(shown) });
  }
}

const GROUP_COLUMNS = ['members', 'agree', 'disagree', 'pass', 'seen'] as const;

const columnsOf = ({ groups }: ShownOpinions): string[] => [
  ...['statement', 'language', 'text', 'agree', 'disagree', 'pass', 'seen', 'pointed_out'],
  ...groups.flatMap((_, i) => GROUP_COLUMNS.map((column) => `group_${groupName(i)}_${column}`)),
  ...['people', 'votes', 'method', 'seed', 'input_sha256', 'made_at'],
];

function rowsOf(shown: ShownOpinions): Cell[][] {
  const { groups, people, votes, method, seed, inputHash, madeAt } = shown;
  return shown.statements.map((row) => [
    ...[
      row.number,
      row.locale,
      row.text,
      row.agree,
      row.disagree,
      row.seen - row.agree - row.disagree,
      row.seen,
    ],
    pointedOut(shown, row.id),
    ...groups.flatMap(({ members }, i) => {
      const part = row.groups[i];
      return part
        ? [members, part.agree, part.disagree, part.seen - part.agree - part.disagree, part.seen]
        : [members, null, null, null, null];
    }),
    ...[people, votes, method, seed, inputHash, madeAt.toISOString()],
  ]);
}

/** In which parts of the result a statement is pointed out. */
function pointedOut({ shared, agree, disagree, groups }: ShownOpinions, id: string): string {
  const parts = [
    ['shared by all groups', shared],
    ['most agree', agree],
    ['most disagree', disagree],
    ...groups.map(({ marks }, i) => [`sets group ${groupName(i)} apart`, marks] as const),
  ] as const;
  return parts
    .filter(([, rows]) => rows.some(({ statementId }) => statementId === id))
    .map(([name]) => name)
    .join('; ');
}
