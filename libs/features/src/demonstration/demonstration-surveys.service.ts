import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import type { WrittenAnswer } from '#domain/mapping/waves/written-answer.rules';
import { surveyFile, type SurveyPart, SURVEYS } from '#features/demonstration/cast-surveys';
import { QuestionnairesService } from '#features/mapping/questionnaires/questionnaires.service';
import { SurveysService } from '#features/mapping/waves/surveys.service';
import { WaveQueries } from '#features/mapping/waves/wave.queries';
import { WaveLinksService } from '#features/mapping/waves/wave-links.service';
import { WaveReportsService } from '#features/mapping/waves/wave-reports.service';
import { WavesService } from '#features/mapping/waves/waves.service';

/** Who prepares surveys, and who lets them out. */
export interface SurveyHands {
  readonly programmeId: string;
  readonly country: string;
  readonly analyst: PersonActor;
  readonly approver: PersonActor;
}

const LANGUAGES = ['en', 'ar', 'so', 'fr', 'es'];

/** Has people of the demonstration surveyed: once with a published reply, and once still open. All invented. */
@Injectable()
export class DemonstrationSurveysService {
  constructor(
    private readonly questionnaires: QuestionnairesService,
    private readonly waves: WavesService,
    private readonly known: WaveQueries,
    private readonly links: WaveLinksService,
    private readonly surveys: SurveysService,
    private readonly reports: WaveReportsService,
  ) {}

  /** Prepares each survey and brings it as far as it goes; one that is there already continues from its state. */
  async ask(hands: SurveyHands, today: string): Promise<void> {
    const { id: questionnaireId } = await this.questionnaires.receive(
      hands.analyst,
      await surveyFile(),
      false,
    );
    if (questionnaireId === null) throw new Error('the questionnaire of the cast cannot be asked');
    const { rows } = await this.known.list(hands.analyst, {}, { first: 100 });
    for (const part of SURVEYS) {
      const wave = rows.find(
        (row) => row.questionnaireId === questionnaireId && row.linkability === part.linkability,
      );
      const id = wave?.id ?? (await this.create(part, hands, questionnaireId, today));
      await this.bring(id, part, hands);
    }
  }

  private create(
    { linkability, days }: SurveyPart,
    { analyst, programmeId, country }: SurveyHands,
    questionnaireId: string,
    today: string,
  ): Promise<string> {
    return this.waves.create(analyst, {
      ...{ questionnaireId, programmeId, country, linkability, minimum: 30 },
      closesOn: addDays(today, days),
      targets: [
        { question: 'generation', choice: 'there', people: 40 },
        { question: 'generation', choice: 'here', people: 40 },
      ],
    });
  }

  private async bring(id: string, { people, report }: SurveyPart, hands: SurveyHands): Promise<void> {
    const { analyst, approver } = hands;
    const state = async () => (await this.known.one(analyst, id)).state;
    if ((await state()) === 'DRAFT') {
      await this.answer(id, analyst, WAVE_LIMITS.pilot);
      await this.waves.step(analyst, 'submit', { id });
    }
    if ((await state()) === 'SUBMITTED') await this.waves.step(approver, 'open', { id });
    if ((await state()) === 'OPEN') {
      const { completed } = await this.known.board(analyst, id);
      await this.answer(id, analyst, people - completed);
      if (report) await this.waves.step(analyst, 'close', { id });
    }
    if (report && (await state()) === 'CLOSED') {
      await this.reports.write(analyst, id, 0, report);
      await this.waves.step(approver, 'publish', { id });
    }
  }

  /** So many people answer by one link. */
  private async answer(waveId: string, analyst: PersonActor, people: number): Promise<void> {
    if (people <= 0) return;
    const [address = ''] = await this.links.make(analyst, { waveId, kind: 'OPEN', people: people + 40 });
    const token = address.split('#')[1] ?? '';
    for (let i = 0; i < people; i++) {
      const language = LANGUAGES[i % LANGUAGES.length] ?? 'en';
      const own = await this.surveys.begin({ kind: 'visitor' }, token, language);
      await this.surveys.save(own, answersOf(i), language);
      await this.surveys.send(own);
    }
  }
}

/** What the person with this number answers. */
function answersOf(i: number): WrittenAnswer[] {
  const some = (names: readonly string[], every: number) =>
    names.filter((_, n) => (i * 7 + n * 3) % every < 2 || n === i % names.length);
  const wished = some(['SKILLS', 'TEACHING_VIRTUAL', 'VOLUNTEERING', 'INVESTMENT', 'CULTURE'], 5);
  return [
    { question: 'generation', values: [['there', 'here', 'there', 'elsewhere', 'here'][i % 5] ?? 'there'] },
    { question: 'tie', values: [['strong', 'some', 'strong', 'weak', 'strong', 'some'][i % 6] ?? 'strong'] },
    { question: 'wished', values: wished },
    { question: 'hours', values: [String(2 + ((i * 5) % 19))] },
    { question: 'modality', values: [['distance', 'distance', 'both', 'there'][i % 4] ?? 'distance'] },
    { question: 'barriers', values: some(['EMPLOYER_LEAVE', 'TIME', 'COST', 'SECURITY', 'RECOGNITION'], 4) },
  ];
}
