import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '#domain/kernel/actor';
import { RECORD_KEYS } from '#domain/kernel/disclosure/cell-key.rules';
import { DomainError } from '#domain/kernel/errors';
import { type AnswerProblem, answerProblems } from '#domain/mapping/questionnaires/answer.rules';
import { standingOf } from '#domain/mapping/questionnaires/standing.rules';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import { languageFor, type SurveyPage, surveyPages } from '#domain/mapping/waves/survey-page.rules';
import type { Linkability } from '#domain/mapping/waves/wave';
import { isPilot, takesDrafts, takesPeople } from '#domain/mapping/waves/wave.rules';
import { countedAnswers, putAnswers, type WrittenAnswer } from '#domain/mapping/waves/written-answer.rules';
import { QuestionnaireQueries } from '#features/mapping/questionnaires/questionnaire.queries';
import { AnswerStore } from '#features/mapping/waves/answer.store';
import type { WaveDraftEntity, WaveEntity, WaveLinkEntity } from '#features/mapping/waves/wave.entity';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { digestToken, newToken } from '#platform/security/secrets';

/** No trail says who answers. */
const NOBODY = actorId({ kind: 'visitor' });
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 999;

/** What somebody with a link sees. */
export interface Survey {
  /** Under which its report will be published. */
  readonly reportId: string;
  readonly title: string;
  readonly languages: readonly string[];
  /** Of the words. */
  readonly language: string;
  readonly linkability: Linkability;
  readonly closesOn: string;
  /** Whether it is only tried, and nothing is kept. */
  readonly isPilot: boolean;
  /** Whether somebody has begun to answer under this token. */
  readonly hasBegun: boolean;
  /** What is asked now; nothing before somebody has begun. */
  readonly pages: readonly SurveyPage[];
  /** What is wrong with the answers so far. */
  readonly problems: readonly AnswerProblem[];
}

/** What people answer by a link: begun once, saved as often as they like, and sent once. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answers: AnswerStore,
    private readonly questionnaires: QuestionnaireQueries,
    private readonly clock: Clock,
  ) {}

  /** What a token leads to. Refuses NOT_FOUND alike for a token that was guessed, used or has ended. */
  look(token: string, language: string): Promise<Survey> {
    return this.work.run(NOBODY, async (tx) => {
      const draft = await this.answers.lockDraft(tx, digestToken(token));
      if (draft) return this.surveyOf(tx, await this.waveOfDraft(tx, draft), language, draft);
      const { wave } = await this.placeBehind(tx, token);
      return this.surveyOf(tx, wave, language, null);
    });
  }

  /**
   * Begins to answer; answers the token for what follows: that of the link itself when it is for one person.
   * Refuses NOT_FOUND, and UNAUTHENTICATED where answers belong to an account.
   */
  begin(actor: Actor, token: string, language: string): Promise<string> {
    return this.work.run(NOBODY, async (tx) => {
      const { wave, link } = await this.placeBehind(tx, token);
      const accountId = await this.accountFor(tx, actor, wave);
      const own = link.kind === 'OPEN' ? newToken() : token;
      const now = this.clock.now();
      const isNew = await this.answers.insertDraft(tx, {
        id: randomUUID(),
        ...{ waveId: wave.id, linkId: link.id, tokenDigest: digestToken(own), accountId, language },
        ...{ begunAt: now, expiresAt: new Date(now.getTime() + WAVE_LIMITS.draftDays * DAY_MS) },
      });
      if (isNew) await this.answers.countBegun(tx, link.id);
      return own;
    });
  }

  /** Keeps answers as a draft, right or wrong; answers what is asked next. Refuses NOT_FOUND. */
  save(token: string, written: readonly WrittenAnswer[], language: string): Promise<Survey> {
    return this.work.run(NOBODY, async (tx) => {
      const { wave, draft, questionnaire } = await this.held(tx, token);
      draft.answers = putAnswers(questionnaire, draft.answers, written);
      draft.language = languageFor(questionnaire.form, language);
      draft.expiresAt = new Date(this.clock.now().getTime() + WAVE_LIMITS.draftDays * DAY_MS);
      await this.answers.saveDraft(tx, draft);
      return this.surveyOf(tx, wave, language, draft);
    });
  }

  /**
   * Sends the answers, once; answers what is wrong with them, and then the draft stays as it was. Refuses NOT_FOUND, also
   * the second time.
   */
  send(token: string): Promise<readonly AnswerProblem[]> {
    return this.work.run(NOBODY, async (tx) => {
      const { wave, draft, questionnaire } = await this.held(tx, token);
      const today = this.clock.today();
      const { shown } = standingOf(questionnaire, draft.answers, today);
      const answers = countedAnswers(draft.answers, new Set(shown.map(({ question }) => question.name)));
      const problems = answerProblems(questionnaire, answers, today, { complete: true });
      if (problems.length > 0) return problems;
      if (draft.accountId && (await this.answers.hasAnswered(tx, wave.id, draft.accountId)))
        throw new DomainError('NOT_FOUND');
      if (!(await this.answers.takePlace(tx, draft.linkId))) throw new DomainError('NOT_FOUND');
      await this.answers.dropDraft(tx, draft.id);
      await this.keep(tx, wave, { ...draft, answers });
      return [];
    });
  }

  /** Takes back what was answered under a token, where there is anything; nobody learns whether there was. */
  async takeBack(token: string): Promise<void> {
    await this.work.run(NOBODY, (tx) => this.answers.takeBack(tx, digestToken(token)));
  }

  /** Keeps what was answered, with as much of a link to the person as the wave has promised. */
  private async keep(tx: Tx, { id: waveId, state, linkability }: WaveEntity, draft: WaveDraftEntity) {
    if (isPilot(state)) return this.answers.countPilot(tx, waveId);
    const minutes = Math.round((this.clock.now().getTime() - draft.begunAt.getTime()) / MINUTE_MS);
    await this.answers.insertResponse(tx, {
      id: randomUUID(),
      ...{ waveId, linkability, day: this.clock.today(), language: draft.language, answers: draft.answers },
      minutes: Math.min(Math.max(minutes, 0), LONGEST_MINUTES),
      recordKey: randomInt(RECORD_KEYS),
      accountId: linkability === 'ACCOUNT' ? draft.accountId : null,
      codeDigest: linkability === 'PSEUDONYM' ? draft.tokenDigest : null,
    });
  }

  private async held(tx: Tx, token: string) {
    const draft = await this.answers.lockDraft(tx, digestToken(token));
    if (!draft) throw new DomainError('NOT_FOUND');
    const wave = await this.waveOfDraft(tx, draft);
    return { wave, draft, questionnaire: await this.questionnaires.readyToAsk(wave.questionnaireId, tx) };
  }

  private async waveOfDraft(tx: Tx, { waveId, expiresAt }: WaveDraftEntity): Promise<WaveEntity> {
    const wave = await this.answers.wave(tx, waveId);
    const now = this.clock.now();
    if (!wave || !takesDrafts(wave, now) || expiresAt <= now) throw new DomainError('NOT_FOUND');
    return wave;
  }

  /** The link behind a token, while somebody can begin by it. */
  private async placeBehind(tx: Tx, token: string): Promise<{ wave: WaveEntity; link: WaveLinkEntity }> {
    const link = await this.answers.link(tx, digestToken(token));
    const wave = link && (await this.answers.wave(tx, link.waveId));
    if (!link || !wave || link.completed >= link.quota || !takesPeople(wave, this.clock.now()))
      throw new DomainError('NOT_FOUND');
    return { wave, link };
  }

  /** The account that answers, where answers belong to one; whoever has answered does not begin again. */
  private async accountFor(tx: Tx, actor: Actor, wave: WaveEntity): Promise<string | null> {
    if (wave.linkability !== 'ACCOUNT' || isPilot(wave.state)) return null;
    if (actor.kind !== 'person') throw new DomainError('UNAUTHENTICATED');
    if (await this.answers.hasAnswered(tx, wave.id, actor.accountId)) throw new DomainError('NOT_FOUND');
    return actor.accountId;
  }

  private async surveyOf(
    tx: Tx,
    wave: WaveEntity,
    wanted: string,
    draft: WaveDraftEntity | null,
  ): Promise<Survey> {
    const questionnaire = await this.questionnaires.readyToAsk(wave.questionnaireId, tx);
    const { form } = questionnaire;
    const language = languageFor(form, wanted);
    const today = this.clock.today();
    return {
      reportId: wave.id,
      ...{ title: form.title, languages: form.languages, language },
      ...{ linkability: wave.linkability, closesOn: wave.closesOn, isPilot: isPilot(wave.state) },
      hasBegun: draft !== null,
      pages: draft ? surveyPages(questionnaire, draft.answers, language, today) : [],
      problems: draft ? answerProblems(questionnaire, draft.answers, today, { complete: false }) : [],
    };
  }
}
