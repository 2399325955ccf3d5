import { daysBetween, type IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { type Form, questionsOf, type Words } from '#domain/mapping/questionnaires/form';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import type { WaveDraft, WaveTarget } from '#domain/mapping/waves/wave';
import type { WaveState } from '#domain/mapping/waves/wave.states';

const HOUR_MS = 3_600_000;

/** What keeps a wave from being submitted or opened on a day. */
export function problemsOfWave(
  draft: WaveDraft,
  form: Form,
  { today, pilotAnswers }: { readonly today: IsoDate; readonly pilotAnswers: number },
): Finding[] {
  const most = WAVE_LIMITS.days;
  const days = daysBetween(today, draft.closesOn);
  return [
    ...(days < 1 || days > most ? [{ field: 'closesOn', code: 'LATER_DAY' } as const] : []),
    ...draft.targets.flatMap((target, i) => problemOfTarget(target, form, i)),
    ...languagesLacking(form).map((language): Finding => ({
      field: 'questionnaireId',
      code: 'WORDS_MISSING',
      values: { language },
    })),
    ...(pilotAnswers < WAVE_LIMITS.pilot
      ? [
          {
            field: 'pilotAnswers',
            code: 'TRY_FIRST',
            values: { least: WAVE_LIMITS.pilot, count: pilotAnswers },
          } as const,
        ]
      : []),
  ];
}

/** What is wrong with the targets of a wave that is being written. */
export const problemsOfTargets = (targets: readonly WaveTarget[], form: Form): Finding[] =>
  targets.flatMap((target, i) => problemOfTarget(target, form, i));

function problemOfTarget({ question, choice }: WaveTarget, form: Form, i: number): Finding[] {
  const asked = questionsOf(form.items).find(({ question: { name } }) => name === question)?.question;
  const isThere =
    asked?.kind === 'select_one' && form.lists[asked.list ?? '']?.some(({ name }) => name === choice);
  return isThere ? [] : [{ field: `targets.${i}.choice`, code: 'NO_SUCH_ANSWER' }];
}

/** Languages of a form in which something that people read is missing. */
function languagesLacking({ items, lists, languages }: Form): string[] {
  const questions = questionsOf(items).filter(({ question: { kind } }) => !UNREAD.includes(kind));
  const labels: Words[] = [
    ...questions.map(({ question: { label } }) => label),
    ...questions.flatMap(({ question: { list } }) => (lists[list ?? ''] ?? []).map(({ label }) => label)),
  ];
  return languages.filter((language) => labels.some((words) => !words[language]));
}

const UNREAD: readonly string[] = ['calculate', 'hidden'];

/** The new last day of a closed wave. @throws DomainError WAVE_REOPENED the second time, BAD_INPUT for a day that is too near or too far. */
export function assertReopened(
  to: IsoDate | null | undefined,
  { reopenedOn, today }: { readonly reopenedOn: IsoDate | null; readonly today: IsoDate },
): IsoDate {
  if (reopenedOn) throw new DomainError('WAVE_REOPENED');
  if (!to || to <= today || daysBetween(today, to) > WAVE_LIMITS.reopenDays)
    throw new DomainError('BAD_INPUT', { field: 'day', problems: [{ field: 'day', code: 'LATER_DAY' }] });
  return to;
}

/** What decides whether a link takes answers. */
export interface WaveMoment {
  readonly state: WaveState;
  /** The end of its last day. */
  readonly closesAt: Date;
  readonly closedAt: Date | null;
}

/** States in which people try the questionnaire: what they answer is counted and not kept. */
export const isPilot = (state: WaveState): boolean => state === 'DRAFT' || state === 'SUBMITTED';

/** Whether somebody can begin to answer now. */
export const takesPeople = ({ state, closesAt }: WaveMoment, now: Date): boolean =>
  isPilot(state) || (state === 'OPEN' && now < closesAt);

/** Whether what was begun can be finished now. */
export function takesDrafts(wave: WaveMoment, now: Date): boolean {
  if (takesPeople(wave, now)) return true;
  if (wave.state === 'OPEN') return now.getTime() < wave.closesAt.getTime() + GRACE_MS;
  return (
    wave.state === 'CLOSED' && wave.closedAt !== null && now.getTime() < wave.closedAt.getTime() + GRACE_MS
  );
}

const GRACE_MS = WAVE_LIMITS.graceHours * HOUR_MS;
