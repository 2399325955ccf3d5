import { windowDays } from '#domain/kernel/dates';
import { type Answers, BARRIERS, type Ratings } from '#domain/placements/reports/forms';
import type { Placed } from '#features/demonstration/two-years/placed';
import type { Stage } from '#features/demonstration/two-years/stage';
import type { ReportEntity, SurveyAnswerEntity } from '#features/placements/reports/report.entity';

/** What the writer of a report answers: figures that grow towards the target, and words of the trade. */
export function answersOf(stage: Stage, placed: Placed, report: ReportEntity): Answers {
  return ANSWERS[report.kind](stage, placed, report);
}

type Answering = (stage: Stage, placed: Placed, report: ReportEntity) => Answers;

const ANSWERS: Readonly<Record<ReportEntity['kind'], Answering>> = {
  BASELINE: (_stage, placed) => ({ outputs: outputs(placed, 0), transferLevel: 'ORGANISATIONAL' }),
  PROGRESS: (stage, placed, report) => ({
    ...effort(placed, report),
    outputs: outputs(placed, shareDone(placed, report)),
    activities: [{ kind: 'TRAINING', hours: stage.chance.between(8, 24) }],
    barriers: stage.chance.is(0.4) ? [stage.chance.one(BARRIERS.slice(0, -1))] : [],
  }),
  FINAL: (stage, placed, report) => {
    const total = stage.chance.between(6, 30);
    const women = Math.floor(total * (0.35 + stage.chance.below(40) / 100));
    return {
      ...effort(placed, report),
      outputs: outputs(placed, stage.chance.between(75, 110) / 100),
      trained: { total, women, youth: Math.floor(total / 3), withDisability: stage.chance.below(2) },
      activities: [
        { kind: 'TRAINING', hours: stage.chance.between(30, 70) },
        { kind: 'COACHING', hours: stage.chance.between(20, 50) },
      ],
      transferLevel: stage.chance.one(['KNOWLEDGE', 'ORGANISATIONAL', 'ORGANISATIONAL']),
      ratings: ratings(stage),
      handover: [...placed.need.host.trade.handover],
      lessons: stage.chance.one(placed.need.host.trade.lessons),
    };
  },
  HOST_EVALUATION: (stage, placed) => ({
    outputs: outputs(placed, stage.chance.between(75, 105) / 100),
    transferLevel: stage.chance.one(['KNOWLEDGE', 'ORGANISATIONAL', 'ORGANISATIONAL']),
    ratings: ratings(stage),
  }),
  COLLEAGUE_SURVEY: () => ({}),
  FOLLOW_UP_6M: lookBack,
  FOLLOW_UP_12M: lookBack,
};

/** What one colleague answers. */
export const surveyAnswer = (
  stage: Stage,
  placed: Placed,
): Pick<SurveyAnswerEntity, 'ratings' | 'stillInUse' | 'lessons'> => ({
  ratings: ratings(stage),
  stillInUse: stage.chance.one(['YES', 'YES', 'PARTLY']),
  lessons: stage.chance.is(0.3) ? stage.chance.one(placed.need.host.trade.lessons) : null,
});

function lookBack(stage: Stage, placed: Placed): Answers {
  const stillInUse = stage.chance.one(['YES', 'YES', 'YES', 'PARTLY', 'NO'] as const);
  return { stillInUse, outputs: outputs(placed, stillInUse === 'NO' ? 0.3 : 0.95) };
}

const outputs = ({ need }: Placed, share: number) =>
  need.terms.outputs.map(({ target }, output) => ({ output, value: Math.round((target ?? 100) * share) }));

/** How far a placement has come by the end of a period, 0–1. */
function shareDone({ row }: Placed, { periodTo }: ReportEntity): number {
  const whole = windowDays({ from: row.startsOn, to: row.endsOn });
  return windowDays({ from: row.startsOn, to: periodTo }) / whole;
}

function effort({ row }: Placed, { periodFrom, periodTo }: ReportEntity) {
  const days = windowDays({ from: periodFrom, to: periodTo });
  return { hours: Math.floor((days / 7) * row.weeklyHours), days: Math.max(1, Math.floor(days * 0.6)) };
}

const ratings = ({ chance }: Stage): Ratings => ({
  relevance: chance.between(4, 5),
  preparation: chance.between(3, 5),
  communication: chance.between(3, 5),
  result: chance.between(3, 5),
});
