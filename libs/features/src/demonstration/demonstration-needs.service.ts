import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import type { AskedSkill, TermsOfReference } from '#domain/marketplace/needs/terms';
import { type NeedPart, rowsOf, skillUri } from '#features/demonstration/cast';
import type { ConsultationPart } from '#features/demonstration/cast-consultations';
import {
  type ConsultingHands,
  DemonstrationConsultationsService,
} from '#features/demonstration/demonstration-consultations.service';
import {
  DemonstrationSurveysService,
  type SurveyHands,
} from '#features/demonstration/demonstration-surveys.service';
import { NeedQueries, type NeedRow } from '#features/marketplace/needs/need.queries';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { NeedsService } from '#features/marketplace/needs/needs.service';
import { Clock } from '#platform/clock/clock';

/** Where a need of the demonstration belongs, and who writes and reviews it. */
export interface NeedPlace {
  readonly programmeId: string;
  readonly institutionId: string;
  readonly focalPoint: PersonActor;
  readonly approver: PersonActor;
}

/** Writes the needs of the demonstration, known by institution and title. */
@Injectable()
export class DemonstrationNeedsService {
  constructor(
    private readonly needs: NeedsService,
    private readonly known: NeedQueries,
    private readonly steps: NeedStepsService,
    private readonly consultations: DemonstrationConsultationsService,
    private readonly surveys: DemonstrationSurveysService,
    private readonly clock: Clock,
  ) {}

  /** What an authority asks the diaspora, with what people of the demonstration say to it. */
  consult(
    part: ConsultationPart,
    hands: ConsultingHands,
    people: ReadonlyMap<string, PersonActor>,
  ): Promise<void> {
    return this.consultations.ask(part, hands, people);
  }

  /** What the programme asks the diaspora. */
  survey(hands: SurveyHands): Promise<void> {
    return this.surveys.ask(hands, this.clock.today());
  }

  /** Brings a need as far as the part says; one that exists already continues from its state. */
  async write(part: NeedPart, place: NeedPlace): Promise<void> {
    const { focalPoint, approver, programmeId, institutionId } = place;
    const known = await this.find(part, place);
    const id =
      known?.id ?? (await this.needs.create(focalPoint, { programmeId, institutionId }, this.termsOf(part)));
    const state = known?.state ?? 'DRAFT';
    if (state === 'DRAFT') await this.steps.step(focalPoint, 'submit', { id });
    if (part.published && (state === 'DRAFT' || state === 'SUBMITTED'))
      await this.steps.step(approver, 'approve', { id });
  }

  private async find(
    { terms: { title } }: NeedPart,
    { focalPoint, institutionId }: NeedPlace,
  ): Promise<NeedRow | undefined> {
    const { rows } = await this.known.page(focalPoint, { institutionId, text: title }, { first: 100 });
    return rows.find((need) => need.title === title);
  }

  private termsOf(part: NeedPart): Partial<TermsOfReference> {
    const startsOn = addDays(this.clock.today(), part.starts);
    const skills = rowsOf(part.skills).map(([slug = '', level, weight, kind]): AskedSkill => ({
      conceptUri: skillUri(slug),
      level: Number(level),
      weight: Number(weight),
      essential: kind === 'essential',
      mandatory: false,
    }));
    return {
      ...part.terms,
      skills,
      startsOn,
      endsOn: addDays(this.clock.today(), part.ends),
      deadline: addDays(startsOn, -14),
    };
  }
}
