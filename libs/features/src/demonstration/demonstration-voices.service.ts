import { Injectable } from '@nestjs/common';
import { VOTE_VALUES } from '#domain/dialogue/statements/voice.rules';
import type { PersonActor } from '#domain/kernel/actor';
import type { ConsultationPart } from '#features/demonstration/cast-consultations';
import { NewStatementsService } from '#features/dialogue/statements/new-statements.service';
import { StatementQueries } from '#features/dialogue/statements/statement.queries';
import { StatementsService } from '#features/dialogue/statements/statements.service';
import { VotesService } from '#features/dialogue/statements/votes.service';

/** Statements with which both camps agree, by their number. */
const SHARED: readonly number[] = [4, 5];

/** What people of the demonstration say in a consultation. */
@Injectable()
export class DemonstrationVoicesService {
  constructor(
    private readonly newStatements: NewStatementsService,
    private readonly statements: StatementsService,
    private readonly queries: StatementQueries,
    private readonly votes: VotesService,
  ) {}

  /** Has people add statements and vote on all that are published: three of four share what most think. */
  async speak(
    id: string,
    { added }: ConsultationPart,
    officer: PersonActor,
    people: ReadonlyMap<string, PersonActor>,
  ): Promise<void> {
    await this.newStatements.begin(id);
    for (const { by, locale, text, publish } of added) {
      const person = people.get(by);
      if (!person) continue;
      const statement = await this.newStatements.add(person, id, locale, text);
      if (publish) await this.statements.step(officer, 'publish', { id: statement });
    }
    const { rows } = await this.queries.published(id, 'demonstration', { first: 100 });
    const voters = [...people.values()];
    for (const [i, voter] of voters.entries())
      for (const { id: statement, number } of rows) {
        if ((i + number) % 7 === 0) continue;
        const answer =
          (i * number) % 4 === 3 ? VOTE_VALUES[1 + (i % 2)] : VOTE_VALUES[number % 3 === 0 ? 1 : 0];
        await this.votes.vote(voter, statement, answer ?? 'PASS');
      }
  }

  /** Has people vote in two camps: three of five agree with odd numbers, the others with even ones, and all with two of them. */
  async inCamps(id: string, people: readonly PersonActor[]): Promise<void> {
    await this.newStatements.begin(id);
    const statements = await this.queries.allPublished(id);
    for (const [i, person] of people.entries())
      for (const { id: statement, number } of statements) {
        const isShared = SHARED.includes(number);
        const side = i % 5 < 3 === (number % 2 === 1) ? 'AGREE' : 'DISAGREE';
        const isUnsure = (i + 2 * number) % 11 === 0;
        await this.votes.vote(person, statement, isUnsure ? 'PASS' : isShared ? 'AGREE' : side);
      }
  }
}
