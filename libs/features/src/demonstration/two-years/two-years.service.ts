import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { Chance } from '#features/demonstration/two-years/chance';
import { hostMail } from '#features/demonstration/two-years/hosts';
import { Ledger } from '#features/demonstration/two-years/ledger';
import { planTwoYears, TWO_YEARS, TWO_YEARS_RULES } from '#features/demonstration/two-years/plan';
import { type StaffIds, Stage } from '#features/demonstration/two-years/stage';
import { writeTwoYears } from '#features/demonstration/two-years/two-years';
import { COUNTRIES } from '#features/demonstration/two-years/two-years-cast';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';
import { ProgrammesService } from '#features/parties/programmes/programmes.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { hashPassword, verifyPassword } from '#platform/security/secrets';

const SEED = 'system:seed';
const PEOPLE_AT_ONCE = 200;

/** Loads a programme of two years in one transaction: as rows that the use cases would have left, in a few seconds. */
@Injectable()
export class TwoYearsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly known: ProgrammeQueries,
    private readonly accounts: AccountQueries,
    private readonly matching: MatchingService,
    private readonly clock: Clock,
  ) {}

  /** Whether all of it is there: it lands as a whole. */
  async isLoaded(): Promise<boolean> {
    const programme = (await this.known.all()).find(({ code }) => code === TWO_YEARS.code);
    return programme !== undefined && (await this.hasRows(programme.id));
  }

  /** Loads all of it with this password for everyone; a second call after a broken one begins again. */
  async load(administrator: PersonActor, staff: StaffIds, password: string): Promise<void> {
    if (await this.isLoaded()) return;
    const id = await this.programme(administrator);
    const passwordHash = await hashPassword(password);
    const people = await this.work.run(SEED, async (tx) => {
      const chance = new Chance(TWO_YEARS.lot);
      const rows = await tx.query<{ uri: string; id: number }[]>(
        `SELECT uri, id FROM concept WHERE kind = 'SKILL'`,
      );
      const concepts = new Map(rows.map((row) => [row.uri, row.id]));
      const setting = { programme: { id, name: TWO_YEARS.name }, staff, passwordHash, concepts };
      const stage = new Stage(new Ledger(), chance, this.clock.now(), setting);
      const written = writeTwoYears(stage, planTwoYears(chance));
      await stage.ledger.save(tx);
      return written.people;
    });
    for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE)
      await this.matching.refresh(people.slice(from, from + PEOPLE_AT_ONCE));
  }

  /** Gives everyone this password, unless it is theirs already. */
  async keepPassword(password: string): Promise<void> {
    const [first] = await this.accounts.byEmails([hostMail(0)]);
    if (await verifyPassword(first?.passwordHash, password)) return;
    const passwordHash = await hashPassword(password);
    await this.work.run(SEED, (tx) =>
      tx.query(
        `UPDATE account SET password_hash = $1 WHERE email ~ '^(host|person)[0-9]+@skillroots[.]example$'`,
        [passwordHash],
      ),
    );
  }

  private hasRows(programmeId: string): Promise<boolean> {
    return this.work.run(SEED, async (tx) => {
      const rows = await tx.query<unknown[]>('SELECT FROM need WHERE programme_id = $1 LIMIT 1', [
        programmeId,
      ]);
      return rows.length > 0;
    });
  }

  private async programme(administrator: PersonActor): Promise<string> {
    const known = (await this.known.all()).find(({ code }) => code === TWO_YEARS.code);
    if (known) return known.id;
    const heritageCountries = COUNTRIES.map(({ code }) => code);
    const { code, name, sendingCountry } = TWO_YEARS;
    const description = { code, name, sendingCountry, heritageCountries };
    return this.programmes.create(administrator, description, TWO_YEARS_RULES);
  }
}
