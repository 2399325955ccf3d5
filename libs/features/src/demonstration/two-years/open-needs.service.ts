import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import { mailOf, STAFF } from '#features/demonstration/cast';
import { Chance } from '#features/demonstration/two-years/chance';
import { hostMail } from '#features/demonstration/two-years/hosts';
import { termsOf } from '#features/demonstration/two-years/needs';
import { openNeeds, type PlannedNeed, planTwoYears, TWO_YEARS } from '#features/demonstration/two-years/plan';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { NeedsService } from '#features/marketplace/needs/needs.service';
import { Clock } from '#platform/clock/clock';

/** Days that a need has to be open still, so that somebody who reads it can apply. */
const AHEAD = 7;

/** Keeps a dozen needs of the demonstration open, whatever its clock says. */
@Injectable()
export class OpenNeedsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountQueries,
    private readonly needs: NeedsService,
    private readonly steps: NeedStepsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes and publishes those of the dozen that have ended; safe to run twice, and at once: the second leaves it to the
   * first. Answers how many were written.
   */
  keepOpen(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ isMine: boolean }[]>(
        `SELECT pg_try_advisory_xact_lock(hashtext('open needs of the demonstration')) AS "isMine"`,
      );
      return lock?.isMine ? this.writeEnded() : 0;
    });
  }

  private async writeEnded(): Promise<number> {
    const programmeId = await this.programmeId();
    if (!programmeId) return 0;
    const open = await this.openTitles(programmeId);
    const plan = planTwoYears(new Chance(TWO_YEARS.lot));
    const ended = openNeeds(plan).filter(({ host, words }) => !open.has(`${host.name} ${words.title}`));
    for (const need of ended) await this.write(need, hostMail(plan.hosts.indexOf(need.host)), programmeId);
    return ended.length;
  }

  private async write(need: PlannedNeed, mail: string, programmeId: string): Promise<void> {
    const host = await this.actor(mail);
    const approver = await this.actor(mailOf(STAFF.find(({ role }) => role === 'APPROVER') ?? { mail: '' }));
    const [member] = host.memberships;
    if (!member) return;
    const today = this.clock.today();
    const terms = termsOf(need, need.host, new Chance(TWO_YEARS.lot), (day) => addDays(today, day));
    const { institutionId } = member;
    const id = await this.needs.create(host, { programmeId, institutionId }, terms);
    await this.steps.step(host, 'submit', { id });
    await this.steps.step(approver, 'approve', { id });
  }

  /** Institution and title of what people can still apply for. */
  private async openTitles(programmeId: string): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.query<{ title: string }[]>(
      `SELECT concat_ws(' ', i.name, n.title) AS title
         FROM need n JOIN institution i ON i.id = n.institution_id
        WHERE n.programme_id = $1 AND n.state = 'PUBLISHED' AND n.deadline >= $2`,
      [programmeId, addDays(this.clock.today(), AHEAD)],
    );
    return new Set(rows.map(({ title }) => title));
  }

  private async programmeId(): Promise<string | undefined> {
    const rows = await this.dataSource.query<{ id: string }[]>('SELECT id FROM programme WHERE code = $1', [
      TWO_YEARS.code,
    ]);
    return rows[0]?.id;
  }

  private async actor(mail: string): Promise<PersonActor> {
    const actor = await this.accounts.actorByEmail(mail);
    if (!actor) throw new Error(`nobody has the address ${mail}`);
    return actor;
  }
}
