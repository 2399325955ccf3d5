import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Answers, OpinionResult, StatementAnswers } from '#domain/dialogue/opinions/opinion-result';
import { showsResult } from '#domain/dialogue/opinions/opinion-runs.rules';
import { LEAST_SHOWN } from '#domain/dialogue/opinions/shown-groups.rules';
import { wilsonLowerBound } from '#domain/dialogue/opinions/vote-tests.rules';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import { OpinionEntity } from '#features/dialogue/opinions/opinion.entity';
import { type PublishedStatement, StatementQueries } from '#features/dialogue/statements/statement.queries';

/** A published statement, and how people answered to it. */
export interface AnsweredStatement extends Answers {
  readonly id: string;
  readonly number: number;
  readonly locale: string;
  readonly text: string;
  readonly groups: readonly Answers[];
}

/** What the votes of a consultation came to, as everybody sees it. */
export interface ShownOpinions extends Pick<
  OpinionResult,
  'people' | 'groups' | 'shared' | 'agree' | 'disagree'
> {
  readonly madeAt: Date;
  readonly method: number;
  readonly seed: number;
  readonly inputHash: string;
  readonly votes: number;
  /** Those that most agree with come first, by the lower bound of their share. */
  readonly statements: readonly AnsweredStatement[];
}

/** Statements that a result lists. */
const MOST_LISTED = 500;

/** What votes came to, for everybody, once a consultation has ended. */
@Injectable()
export class OpinionQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly statements: StatementQueries,
  ) {}

  /** The result of a consultation that the reader may see; null before its end, until it is made, and with fewer than five voters. */
  async of(consultation: HeldConsultation): Promise<ShownOpinions | null> {
    const row = await this.made(consultation);
    if (!row || row.result.people < LEAST_SHOWN) return null;
    return shownOf(row, await this.statements.allPublished(consultation.id));
  }

  /** The published statements, and those that the result points out; null until it is made. */
  async toAnswer(
    consultation: HeldConsultation,
  ): Promise<{ published: readonly string[]; toAnswer: readonly string[] } | null> {
    const row = await this.made(consultation);
    if (!row) return null;
    const published = await this.statements.allPublished(consultation.id);
    const shown = row.result.people < LEAST_SHOWN ? null : shownOf(row, published);
    const pointedOut = shown ? [...shown.shared, ...shown.agree, ...shown.disagree] : [];
    return {
      published: published.map(({ id }) => id),
      toAnswer: [...new Set(pointedOut.map(({ statementId }) => statementId))],
    };
  }

  /** The result that was made after the end. */
  private async made(consultation: HeldConsultation): Promise<MadeOpinions | null> {
    if (!showsResult(consultation)) return null;
    const row = await this.dataSource
      .getRepository(OpinionEntity)
      .findOneBy({ consultationId: consultation.id });
    if (!row?.result || !row.madeAt || row.madeAt < consultation.closesAt) return null;
    return { ...row, result: row.result, madeAt: row.madeAt };
  }
}

type MadeOpinions = OpinionEntity & { readonly result: OpinionResult; readonly madeAt: Date };

/** A result with the words of its statements; one that was taken off the page since is in no part of it. */
function shownOf(
  { result, madeAt, method, seed, inputHash, votes }: MadeOpinions,
  published: readonly PublishedStatement[],
): ShownOpinions {
  const texts = new Map(published.map((row) => [row.id, row]));
  const isThere = ({ statementId }: { readonly statementId: string }) => texts.has(statementId);
  return {
    madeAt,
    ...{ method: method ?? 0, seed: seed ?? 0, inputHash: inputHash ?? '', votes, people: result.people },
    groups: result.groups.map(({ members, marks }) => ({ members, marks: marks.filter(isThere) })),
    shared: result.shared.filter(isThere),
    agree: result.agree.filter(isThere),
    disagree: result.disagree.filter(isThere),
    statements: result.statements
      .flatMap((answers) => withText(answers, texts.get(answers.statementId)))
      .sort((a, b) => lowerBound(b) - lowerBound(a) || a.number - b.number)
      .slice(0, MOST_LISTED),
  };
}

const lowerBound = ({ agree, seen }: Answers): number => wilsonLowerBound(agree, seen);

function withText(
  { agree, disagree, seen, groups }: StatementAnswers,
  statement: PublishedStatement | undefined,
): AnsweredStatement[] {
  if (!statement) return [];
  const { id, number, locale, text } = statement;
  return [{ id, number, locale, text, agree, disagree, seen, groups }];
}
