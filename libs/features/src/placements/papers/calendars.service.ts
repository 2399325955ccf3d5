import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { paperTextOf } from '#features/placements/papers/paper-texts';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import { calendarFile } from '#platform/calendar/ics';
import { Clock } from '#platform/clock/clock';

const INTERVIEW_MINUTES = 60;

/** Interviews and placements as calendar files, for those who may see them. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly candidacies: CandidacyQueries,
    private readonly placements: PlacementQueries,
    private readonly needs: NeedQueries,
    private readonly institutions: InstitutionQueries,
    private readonly clock: Clock,
  ) {}

  /** The interview of a candidacy. Throws NOT_FOUND, also when none is set. */
  async interview(actor: PersonActor, candidacyId: string, locale: Locale): Promise<string> {
    const { id, version, needId, institutionId, interviewAt } = await this.candidacies.visible(
      actor,
      candidacyId,
    );
    if (!interviewAt) throw new DomainError('NOT_FOUND');
    const names = await this.namesOf(needId, institutionId);
    const entry = {
      uid: `interview-${id}@skillroots`,
      sequence: version,
      title: paperTextOf(locale, 'calendar.interview', names),
      about: paperTextOf(locale, 'calendar.interview.about', names),
      time: { startsAt: interviewAt, minutes: INTERVIEW_MINUTES },
    };
    return calendarFile([entry], this.clock.now());
  }

  /** The days of a placement. Throws NOT_FOUND. */
  async placement(actor: PersonActor, placementId: string, locale: Locale): Promise<string> {
    const placement = await this.placements.visible(actor, placementId);
    const { id, version, needId, institutionId, modality, weeklyHours, startsOn, endsOn } = placement;
    const names = await this.namesOf(needId, institutionId);
    const entry = {
      uid: `placement-${id}@skillroots`,
      sequence: version,
      title: paperTextOf(locale, 'calendar.placement', names),
      about: paperTextOf(locale, 'calendar.placement.about', names, { modality, hours: weeklyHours }),
      time: { firstDay: startsOn, lastDay: endsOn },
    };
    return calendarFile([entry], this.clock.now());
  }

  private async namesOf(
    needId: string,
    institutionId: string,
  ): Promise<{ title: string; institution: string }> {
    const [[need], [institution]] = await Promise.all([
      this.needs.byIds([needId]),
      this.institutions.byIds([institutionId]),
    ]);
    return { title: need?.title ?? '', institution: institution?.name ?? '' };
  }
}
