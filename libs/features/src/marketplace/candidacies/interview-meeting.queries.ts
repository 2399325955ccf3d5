import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/kernel/actor';
import { mayReadApplicant, mayReadNotes } from '#domain/marketplace/candidacies/candidacy.policy';
import { INTERVIEW_MINUTES, type InterviewWay } from '#domain/marketplace/candidacies/interview.rules';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { countedConsent } from '#features/parties/professionals/consent.sql';

/** How an agreed interview takes place. */
export interface InterviewMeeting {
  readonly minutes: number;
  readonly way: InterviewWay | null;
  /** Address of the call, telephone number or room. */
  readonly place: string | null;
  /**
   * The others who sit in it, as they like to be called. The two sides read everybody on the panel who has no conflict of
   * interest, and the professional while the profile is shared; the professional reads who has taken the seat. A name that
   * is an email address is left out.
   */
  readonly people: readonly string[];
}

/** How interviews take place, for calendars; of rows that were scoped already. */
@Injectable()
export class InterviewMeetingQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly candidacies: CandidacyQueries,
  ) {}

  /** A candidacy with how its interview takes place, if the actor may see it. Throws NOT_FOUND. */
  async visible(
    actor: Actor,
    id: string,
  ): Promise<InterviewMeeting & { readonly candidacy: CandidacyEntity }> {
    const candidacy = await this.candidacies.visible(actor, id);
    return { candidacy, ...(await this.of(actor, candidacy)) };
  }

  /** The length, way, place and company of one interview; of a row that was scoped already. */
  private async of(actor: Actor, candidacy: CandidacyEntity): Promise<InterviewMeeting> {
    const { id, professionalId } = candidacy;
    const facts = { ...candidacy, isHeld: false };
    const isOwn = actor.kind === 'person' && actor.professionalId === professionalId;
    const readsName = !isOwn && mayReadApplicant(actor, facts);
    const seats = isOwn ? 'conflict = false' : mayReadNotes(actor, facts) ? 'conflict IS NOT TRUE' : 'false';
    const [row] = await this.dataSource.query<InterviewMeeting[]>(
      `SELECT coalesce(o.minutes, h.minutes, ${INTERVIEW_MINUTES})::int AS minutes, o.way, o.place,
              array(
                SELECT a.display_name FROM account a
                 WHERE a.id <> $3 AND a.display_name NOT LIKE '%@%'
                   AND (a.id IN (SELECT account_id FROM panel_member WHERE candidacy_id = $1 AND ${seats})
                        OR ($4 AND a.professional_id = $2 AND EXISTS (
                             SELECT FROM consent c
                              WHERE c.professional_id = $2 AND c.purpose = 'SHARING' AND ${countedConsent('c')})))
                 ORDER BY a.display_name, a.id
              ) AS people
         FROM (SELECT $1::uuid AS id) c
         LEFT JOIN interview_offer o ON o.candidacy_id = c.id
         LEFT JOIN LATERAL (
           SELECT extract(epoch FROM max(ends_at) - max(starts_at)) / 60 AS minutes
             FROM interview_hour WHERE candidacy_id = c.id
         ) h ON true`,
      [id, professionalId, actor.kind === 'person' ? actor.accountId : null, readsName],
    );
    return row ?? { minutes: INTERVIEW_MINUTES, way: null, place: null, people: [] };
  }
}
