import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { InterviewMeetingQueries } from '#features/marketplace/candidacies/interview-meeting.queries';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { paperTextOf } from '#features/placements/papers/paper-texts';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import { PlacementWorkQueries } from '#features/placements/placements/placement-work.queries';
import { calendarFile } from '#platform/calendar/ics';
import { Clock } from '#platform/clock/clock';

/** States of what will not take place: calendars that hold it strike it out. */
const CALLED_OFF = {
  placement: new Set<PlacementState>(['DECLINED', 'LAPSED', 'CANCELLED']),
  candidacy: new Set<CandidacyState>(['DISMISSED', 'INELIGIBLE', 'NOT_SELECTED', 'WITHDRAWN', 'LAPSED']),
};

/** Interviews and placements as calendar files, for those who may see them. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly meetings: InterviewMeetingQueries,
    private readonly placements: PlacementQueries,
    private readonly course: PlacementWorkQueries,
    private readonly needs: NeedQueries,
    private readonly institutions: InstitutionQueries,
    private readonly clock: Clock,
  ) {}

  /** The interview of a candidacy. Throws NOT_FOUND, also when none is set. */
  async interview(actor: PersonActor, candidacyId: string, locale: Locale): Promise<string> {
    const { candidacy, minutes, way, place, people } = await this.meetings.visible(actor, candidacyId);
    const { id, version, needId, institutionId, interviewAt, state } = candidacy;
    if (!interviewAt) throw new DomainError('NOT_FOUND');
    const names = await this.namesOf(needId, institutionId);
    const about = [
      paperTextOf(locale, 'calendar.interview.about', names),
      ...(way ? [paperTextOf(locale, 'calendar.interview.way', {}, { way })] : []),
      ...(place ? [place] : []),
      ...(people.length > 0
        ? [paperTextOf(locale, 'calendar.interview.with', { names: people.join(', ') })]
        : []),
    ];
    const entry = {
      uid: `interview-${id}@skillroots`,
      sequence: version,
      title: paperTextOf(locale, 'calendar.interview', names),
      about: about.join('\n'),
      place,
      time: { startsAt: interviewAt, minutes },
      isCancelled: CALLED_OFF.candidacy.has(state),
    };
    return calendarFile([entry], this.clock.now());
  }

  /** The days of a placement, to the day on which it was ended early. Throws NOT_FOUND. */
  async placement(actor: PersonActor, placementId: string, locale: Locale): Promise<string> {
    const placement = await this.placements.visible(actor, placementId);
    const { id, version, needId, institutionId, modality, weeklyHours, startsOn, endsOn, state } = placement;
    const [names, course] = await Promise.all([
      this.namesOf(needId, institutionId),
      this.course.of(['earlyEnds'], [placementId]),
    ]);
    const [earlyEnd] = course.get('earlyEnds') ?? [];
    const entry = {
      uid: `placement-${id}@skillroots`,
      sequence: version,
      title: paperTextOf(locale, 'calendar.placement', names),
      about: paperTextOf(locale, 'calendar.placement.about', names, { modality, hours: weeklyHours }),
      time: { firstDay: startsOn, lastDay: earlyEnd?.endedOn ?? endsOn },
      isCancelled: CALLED_OFF.placement.has(state),
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
