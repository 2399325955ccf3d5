import { MONEY } from '#cli/demo/money-operations';
import { type FirmPrice, priceList } from '#cli/demo/price-list';
import type { Stage } from '#cli/demo/stage';
import { addDays } from '#domain/kernel/dates';
import { lastDayOf, quarterOf } from '#domain/remittances/prices/period.rules';

const PLACE = { from: 'GB', to: 'GH' } as const;
const DEAR: readonly FirmPrice[] = [
  ['Example Transfers', 4.5, 2.4],
  ['Sample Pay', 3, 3.9],
  ['Model Money', 6, 2.1],
  ['Pattern Post', 0, 7.2],
];
/** The same firms after one of them has begun to compete. */
const CHEAPER: readonly FirmPrice[] = [
  ['Example Transfers', 1.5, 1.4],
  ['Sample Pay', 1, 2.6],
  ['Model Money', 3, 2.1],
  ['Pattern Post', 0, 6.8],
];
/** Right and wrong answers to the first lesson, counted from 0. */
const ANSWERS = { BEFORE: 1, AFTER: 2 } as const;

interface Corridor {
  readonly period: string;
  readonly figures: readonly {
    readonly tier: number;
    readonly meanPct: number;
    readonly cheapestServicesPct: number | null;
    readonly cheapestFirmsPct: number | null;
    readonly state: string;
  }[];
  readonly offers: readonly {
    readonly firm: string;
    readonly currency: string;
    readonly cost: string;
    readonly feePct: number;
    readonly marginPct: number;
    readonly totalPct: number;
  }[];
}

interface OwnCorridor {
  readonly from: string;
  readonly to: string;
  readonly isWatched: boolean;
  readonly figure: { readonly meanPct: number | null; readonly state: string | null } | null;
}

interface Gain {
  readonly lesson: string;
  readonly gain: {
    readonly value: number | null;
    readonly lower: number;
    readonly upper: number;
    readonly n: number;
  };
}

/** From a list of prices to a sender who compares, learns, and hears when a corridor becomes cheaper. */
export async function playMoneyStory(stage: Stage): Promise<void> {
  await playPublication(stage, DEAR);
  await playComparison(stage);
  await playLesson(stage);
  await playWatching(stage);
  await playPublication(stage, CHEAPER);
  await stage.isNotified('abena', 'corridor.fell');
  await showPrices(stage);
  await playGains(stage);
}

/** In the next quarter, an editor brings in a list of prices, and somebody else publishes it. */
async function playPublication(stage: Stage, prices: readonly FirmPrice[]): Promise<void> {
  const { casey, april } = stage.people;
  await stage.moveTo(addDays(lastDayOf(quarterOf(await stage.today())), 1));
  const today = await stage.today();

  stage.tell(`Casey uploads the prices of ${quarterOf(today)} from the United Kingdom to Ghana (made up).`);
  const file = priceList(today, prices);
  const { batchId: id } = await casey.upload<{ batchId: string }>(
    '/files/prices?source=NATIONAL_SITE',
    `prices-${today}.csv`,
    file,
  );
  const batch = await stage.narrator.waitFor('The file is read and checked', async () => {
    const { priceBatch } = await casey.ask<{ priceBatch: { state: string; quotes: number } }>(MONEY.batch, {
      id,
    });
    return priceBatch.state === 'CHECKED' ? priceBatch : null;
  });
  stage.show(`It has ${batch.quotes} prices.`);
  const step = { id };
  await casey.ask(MONEY.submitPrices, { step });
  stage.show(`Casey tries to publish: ${await casey.refusal(MONEY.publishPrices, { step })}.`);
  await stage.isNotified('april', 'prices.toPublish');
  await april.ask(MONEY.publishPrices, { step });
  stage.show('April, who did not upload them, publishes: readers see all of them at once.');
}

async function playComparison(stage: Stage): Promise<void> {
  stage.tell('A visitor guesses that it costs 2 per cent, and then compares.');
  await stage.visitor.ask(MONEY.guessCost, { ...PLACE, perCent: 2 });
  await showPrices(stage);
}

async function showPrices(stage: Stage): Promise<void> {
  const { corridor } = await stage.visitor.ask<{ corridor: Corridor }>(MONEY.corridor, PLACE);
  const figure = corridor.figures.find(({ tier }) => tier === 200);
  stage.show(
    `${corridor.period}: ${figure?.meanPct} % on average, the cheapest three services ${figure?.cheapestServicesPct} %, ` +
      `the cheapest three firms ${figure?.cheapestFirmsPct} %: ${figure?.state}.`,
    ...corridor.offers.map(
      ({ firm, cost, currency, feePct, marginPct, totalPct }) =>
        `${firm}: ${cost} ${currency} = fee ${feePct} % + margin ${marginPct} % = ${totalPct} %`,
    ),
  );
}

async function playLesson(stage: Stage): Promise<void> {
  stage.tell('The visitor takes a lesson of two minutes, with its question before and after.');
  const { lessons } = await stage.visitor.ask<{
    lessons: { code: string; title: string; question: string; options: string[] }[];
  }>(MONEY.lessons);
  const [lesson] = lessons;
  if (!lesson) throw new Error('There is no lesson.');
  stage.show(`“${lesson.title}”: ${lesson.question}`);
  for (const when of ['BEFORE', 'AFTER'] as const) {
    const answer = ANSWERS[when];
    const { answerLesson } = await stage.visitor.ask<{ answerLesson: boolean }>(MONEY.answerLesson, {
      lesson: lesson.code,
      stage: when,
      answer,
    });
    stage.show(`${when.toLowerCase()}: ${lesson.options[answer]} is ${answerLesson ? 'right' : 'wrong'}.`);
  }
}

async function playWatching(stage: Stage): Promise<void> {
  const { abena } = stage.people;
  stage.tell('Abena, whose heritage is in Ghana, stops watching the corridor, thinks again, and watches it.');
  await abena.ask(MONEY.unwatch, PLACE);
  await abena.ask(MONEY.watch, PLACE);
  const { myCorridors } = await abena.ask<{ myCorridors: OwnCorridor[] }>(MONEY.myCorridors);
  for (const { from, to, isWatched, figure } of myCorridors)
    stage.show(
      `${from} to ${to}${isWatched ? ', watched' : ''}: ${figure?.meanPct} % on average, ${figure?.state}`,
    );
}

async function playGains(stage: Stage): Promise<void> {
  stage.tell('Ana, an analyst, reads what the lessons bring; fewer than 30 answers are not shown.');
  const { lessonGains } = await stage.people.ana.ask<{ lessonGains: Gain[] }>(MONEY.gains);
  for (const { lesson, gain } of lessonGains)
    stage.show(
      gain.value === null
        ? `${lesson}: too few answers`
        : `${lesson}: ${points(gain.value)} points more right answers (${points(gain.lower)} to ${points(gain.upper)}, ${gain.n} answers)`,
    );
}

const points = (share: number): string => (100 * share).toFixed(0);
