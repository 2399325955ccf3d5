import { cellKey, roundByKey } from '#domain/kernel/disclosure/cell-key.rules';
import { keptBack, type Shown } from '#domain/kernel/disclosure/shown';
import type { Finding } from '#domain/kernel/findings';
import { isRefusal, rake } from '#domain/mapping/estimates/raking.rules';
import { responseRates } from '#domain/mapping/estimates/response.rules';
import { type SampleKind, shownShare } from '#domain/mapping/estimates/share.rules';
import { type Form, type Question, questionsOf } from '#domain/mapping/questionnaires/form';
import type { Answers } from '#domain/mapping/questionnaires/standing.rules';
import {
  hiddenAnswers,
  LEAST_OF_TABLE,
  LEAST_PUBLISHED,
  NEARLY_ALL_FROM,
} from '#domain/mapping/waves/hidden-answers.rules';
import type { NotWeighted, ReportDraft, ReportTable, SurveyFigures } from '#domain/mapping/waves/report';
import type { WaveTarget } from '#domain/mapping/waves/wave';

/** One person's answers, with the number by which counts that it is in are rounded. */
export interface Answered {
  readonly answers: Answers;
  readonly recordKey: number;
}

/** What the links of a wave came to. */
export interface LinkCounts {
  readonly open: number;
  readonly oneTime: number;
  readonly begun: number;
  readonly completed: number;
}

/** What keeps a report from being published. */
export function problemsOfReport({ sample, texts }: ReportDraft, links: LinkCounts): Finding[] {
  const isRead = texts.some(({ locale }) => locale === 'en' || locale === 'fr');
  return [
    ...(texts.length === 0 ? [{ field: 'texts', code: 'AT_LEAST_ONE' } as const] : []),
    ...(texts.length > 0 && !isRead ? [{ field: 'texts', code: 'ENGLISH_OR_FRENCH' } as const] : []),
    ...(sample === 'CHANCE' && links.open > 0 ? [{ field: 'sample', code: 'NOT_BY_CHANCE' } as const] : []),
  ];
}

/** The figures of a wave, each after the control of disclosure: what comes out may be read by everybody. */
export function figuresOf(
  form: Form,
  people: readonly Answered[],
  { sample, totals }: Pick<ReportDraft, 'sample' | 'totals'>,
  links: LinkCounts,
): SurveyFigures {
  const { weights, notWeighted, designEffect } = weigh(form, people, totals);
  const kind: SampleKind = weights ? 'WEIGHTED' : sample === 'CHANCE' ? 'PROBABILITY' : 'VOLUNTARY';
  const tables = questionsOf(form.items).flatMap(({ question }) =>
    question.kind === 'select_one' || question.kind === 'select_multiple'
      ? [tableOf(form, question, people, weights, kind)]
      : [],
  );
  return {
    answers: rounded(people),
    responseRate: rateOf(links),
    notWeighted,
    designEffect: Math.round(designEffect * 100) / 100,
    tables,
  };
}

/** A count of people as it may be said. */
const rounded = (people: readonly Answered[]): number =>
  roundByKey(people.length, cellKey(people.map(({ recordKey }) => recordKey)));

/** Nobody knows whom an open link reached, so there is no rate as soon as there is one. */
function rateOf({ open, oneTime, begun, completed }: LinkCounts): number | null {
  if (open > 0) return null;
  const rates = responseRates({
    ...{ complete: completed, partial: begun - completed, refused: 0, notReached: oneTime - begun },
    ...{ other: 0, unknownPlace: 0, unknownPerson: 0 },
  });
  return rates && Math.round(rates.rr1 * 100) / 100;
}

interface Weighing {
  readonly weights: readonly number[] | null;
  readonly notWeighted: NotWeighted | null;
  readonly designEffect: number;
}

const unweighted = (notWeighted: NotWeighted): Weighing => ({ weights: null, notWeighted, designEffect: 1 });

/** Weights answers to the totals of one or several questions. */
function weigh(form: Form, people: readonly Answered[], totals: readonly WaveTarget[]): Weighing {
  if (totals.length === 0) return unweighted('NO_TOTALS');
  const names = [...new Set(totals.map(({ question }) => question))];
  const margins = names.map((name) => {
    const asked = questionsOf(form.items).find(({ question }) => question.name === name);
    const choices = (form.lists[asked?.question.list ?? ''] ?? []).map((choice) => choice.name);
    const peopleOf = (choice: string) =>
      totals.find((total) => total.question === name && total.choice === choice)?.people ?? 0;
    return {
      name,
      categories: people.map(({ answers }) => choices.indexOf(String(answers[name] ?? ''))),
      targets: choices.map(peopleOf),
    };
  });
  if (margins.some(({ categories }) => categories.includes(-1))) return unweighted('NOT_ANSWERED');
  const raking = rake(margins);
  if (isRefusal(raking)) return unweighted(raking.reason);
  return { weights: [...raking.weights], notWeighted: null, designEffect: raking.quality.designEffect };
}

function tableOf(
  form: Form,
  question: Question,
  everybody: readonly Answered[],
  weights: readonly number[] | null,
  kind: SampleKind,
): ReportTable {
  const choices = form.lists[question.list ?? ''] ?? [];
  const asked = everybody.flatMap((person, i) => {
    const answer = person.answers[question.name];
    if (answer === undefined || answer === '') return [];
    const chosen = typeof answer === 'object' ? answer : [String(answer)];
    return [{ person, chosen, weight: weights?.[i] ?? 1 }];
  });
  const isEnough = asked.length >= LEAST_OF_TABLE;
  const counts = choices.map(({ name }) => asked.filter(({ chosen }) => chosen.includes(name)).length);
  const why = question.kind === 'select_one' ? reasonsOfOne(counts) : reasonsOfSeveral(counts, asked.length);
  const shareOf = (name: string): Shown =>
    coarse(
      shownShare(
        {
          hits: asked.map(({ chosen }) => chosen.includes(name)),
          weights: weights && asked.map(({ weight }) => weight),
        },
        kind,
        LEAST_OF_TABLE,
      ),
    );
  const people = isEnough ? rounded(asked.map(({ person }) => person)) : null;
  return {
    question: question.name,
    label: question.label,
    people,
    rows: choices.map(({ name, label }, i) => {
      const reason = isEnough ? why[i] : 'FEWER_THAN';
      const fewerThan = isEnough ? LEAST_PUBLISHED : LEAST_OF_TABLE;
      const share = reason
        ? keptBack(reason, 'SUPPRESSION', reason === 'FEWER_THAN' ? fewerThan : null)
        : { ...shareOf(name), n: people };
      return { choice: name, label, share };
    }),
  };
}

type Reason = 'FEWER_THAN' | 'SECONDARY' | 'NEARLY_ALL' | null;

/** Why answers to a question with one choice are kept back; one that nearly everybody gave says so, and no number. */
function reasonsOfOne(counts: readonly number[]): Reason[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isNearlyAll = (count: number): boolean => total > 0 && count >= NEARLY_ALL_FROM * total;
  if (counts.some(isNearlyAll))
    return counts.map((count) => (isNearlyAll(count) ? 'NEARLY_ALL' : 'SECONDARY'));
  const hidden = hiddenAnswers(counts);
  return counts.map((count, i) =>
    hidden[i] ? (count < LEAST_PUBLISHED ? 'FEWER_THAN' : 'SECONDARY') : null,
  );
}

/** Of a question with several choices each is a yes and a no, and neither may be of a few. */
const reasonsOfSeveral = (counts: readonly number[], total: number): Reason[] =>
  counts.map((count) =>
    count < LEAST_PUBLISHED
      ? 'FEWER_THAN'
      : count >= NEARLY_ALL_FROM * total || total - count < LEAST_PUBLISHED
        ? 'NEARLY_ALL'
        : null,
  );

/** A share in whole hundredths, its interval a little wider: else it would tell the count that it is made from. */
const coarse = (share: Shown): Shown => ({
  ...share,
  value: share.value === null ? null : Math.round(share.value * 100) / 100,
  lower: share.lower === null ? null : Math.floor(share.lower * 100) / 100,
  upper: share.upper === null ? null : Math.ceil(share.upper * 100) / 100,
});
