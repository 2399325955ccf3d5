import { Injectable } from '@nestjs/common';
import type { PersonActor, SystemActor } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import { mailOf, type ProfessionalPart, type StaffPart } from '#features/demonstration/cast';
import { DemonstrationProfilesService } from '#features/demonstration/demonstration-profiles.service';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { StaffService } from '#features/identity/accounts/staff.service';
import { InvitationAnswersService } from '#features/parties/invitations/invitation-answers.service';
import { Clock } from '#platform/clock/clock';
import { verifyPassword } from '#platform/security/secrets';

const SEED: SystemActor = { kind: 'system', name: 'seed' };
const ZONE = 'Europe/London';

/** Brings the people of the demonstration in, known by their addresses. What is there already is left alone. */
@Injectable()
export class DemonstrationPeopleService {
  constructor(
    private readonly queries: AccountQueries,
    private readonly accounts: AccountsService,
    private readonly staff: StaffService,
    private readonly answers: InvitationAnswersService,
    private readonly profiles: DemonstrationProfilesService,
    private readonly clock: Clock,
  ) {}

  /** Whether this professional's profile has ever come into matching. */
  async wasActivated(part: ProfessionalPart | undefined): Promise<boolean> {
    const actor = part && (await this.queries.actorByEmail(mailOf(part)));
    return actor?.professionalId ? this.profiles.wasActivated(actor.professionalId) : false;
  }

  /** Gives these people this password, unless it is that of the first of them already. Who is not there is left out. */
  async keepPassword(parts: readonly { mail: string }[], password: string): Promise<void> {
    const found = await this.queries.byEmails(parts.map(mailOf));
    const first = found.find(({ email }) => parts[0] && email === mailOf(parts[0]));
    if (await verifyPassword(first?.passwordHash, password)) return;
    for (const { id } of found)
      await this.accounts.setPassword(await this.accounts.issueLink(id, 'RESET'), password, 'RESET');
  }

  /** A member of staff with a role everywhere. */
  async employ(part: StaffPart, password: string): Promise<PersonActor> {
    const email = mailOf(part);
    const known = await this.queries.actorByEmail(email);
    if (!known || known.staff.length === 0) {
      const person = { email, displayName: part.name, locale: 'en', timeZone: ZONE } as const;
      const grant = { role: part.role, programmeId: null, country: null };
      const invitation = await this.staff.invite(SEED, person, grant);
      const { accountId } = await this.actor(email);
      await this.accounts.setPassword(await this.accounts.issueLink(accountId, 'INVITE'), password, 'INVITE');
      await this.answers.accept({ accountId }, invitation);
    }
    return this.actor(email);
  }

  /** Someone who registers and confirms the email address. */
  async register(
    part: { mail: string; name: string; locale: Locale },
    timeZone: string,
    password: string,
  ): Promise<PersonActor> {
    const email = mailOf(part);
    const { name: displayName, locale } = part;
    const person = { email, password, displayName, locale, timeZone };
    const [known] = await this.queries.byEmails([email]);
    const id = known?.id ?? (await this.accounts.register(SEED, person));
    if (!known?.confirmedAt) await this.accounts.confirm(await this.accounts.issueLink(id, 'CONFIRM'));
    return this.actor(email);
  }

  /** A professional with a whole, active profile; `verifier` is the case officer who has seen the proofs. */
  async offer(
    part: ProfessionalPart,
    programmeId: string,
    verifier: PersonActor,
    password: string,
  ): Promise<PersonActor> {
    const person = await this.register(part, ZONE, password);
    if (await this.wasActivated(part)) return person;
    if (!person.professionalId) await this.profiles.start(person);
    const professional = await this.actor(mailOf(part));
    await this.profiles.complete(professional, part, programmeId, verifier, this.clock.today());
    return professional;
  }

  private async actor(email: string): Promise<PersonActor> {
    const actor = await this.queries.actorByEmail(email);
    if (!actor) throw new Error(`nobody has the address ${email}`);
    return actor;
  }
}
