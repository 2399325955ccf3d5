import { type Options, runCommand, say, wholeNumber } from '#cli/command';
import { MapPopulation } from '#cli/map-population';
import { type Attack, attackSnapshot, attackTime } from '#domain/mapping/map/attack.rules';
import { Cube } from '#domain/mapping/map/cube';
import { mayMove } from '#domain/mapping/map/monthly.rules';
import { type MapFigure, publicFigures, roundedFigures } from '#domain/mapping/map/publish.rules';

const HELP = `disclosure:attack — an attacker who has every published figure of the map, and subtracts them from one another

  npm run disclosure:attack -- [--people 6000] [--months 12] [--seed 1]

Makes a population up, lets people come, leave and change for some months, publishes the map of each month by the product's
own rules, and attacks it: each figure against every figure that takes it in, the parts of each place against the whole,
and each month against every earlier one, knowing how many people changed. Prints what it tried, and what the same attacker
finds when figures are only rounded. Ends with 1 when it finds anybody.
`;

const OPTIONS = { people: { type: 'string' }, months: { type: 'string' }, seed: { type: 'string' } } as const;

/** The figures of a country in a month, and how many people changed since they were last new. */
interface Published {
  readonly month: number;
  readonly figures: readonly MapFigure[];
}

class Tally {
  readonly tried = { NESTED: 0, REST: 0, TIME: 0 };
  found = 0;

  add({ tried, found }: Attack): void {
    for (const way of ['NESTED', 'REST', 'TIME'] as const) this.tried[way] += tried[way];
    this.found += found.length;
  }
}

function run(options: Options): Promise<void> {
  const people = wholeNumber(options, 'people', 6_000, 100, 200_000);
  const months = wholeNumber(options, 'months', 12, 1, 60);
  const population = new MapPopulation(people, wholeNumber(options, 'seed', 1, 1, 2 ** 31 - 1));
  const [shown, rounded] = [new Tally(), new Tally()];
  const published = new Map<string, Published[]>();
  let figuresShown = 0;
  let kept = 0;
  for (let month = 1; month <= months; month++) {
    if (month > 1) population.nextMonth();
    const cube = new Cube();
    for (const person of population.people()) cube.add(person);
    const fresh = publicFigures(cube.all(), population.broader);
    rounded.add(attackSnapshot(roundedFigures(cube.all()), population.broader));
    for (const heritage of population.heritages) {
      const former = published.get(heritage) ?? [];
      const last = former.at(-1);
      if (last && !mayMove(population.changedSince(heritage, last.month))) {
        kept++;
        continue;
      }
      const figures = fresh.filter((figure) => figure.heritage === heritage);
      shown.add(attackSnapshot(figures, population.broader));
      for (const before of former)
        shown.add(attackTime(before.figures, figures, population.changedSince(heritage, before.month)));
      figuresShown += figures.length;
      published.set(heritage, [...former, { month, figures }]);
    }
  }
  const report = {
    ...{ people, months, countries: population.heritages.length, figuresShown, monthsKept: kept },
    ...{ tried: shown.tried, found: shown.found, foundWhenOnlyRounded: rounded.found },
  };
  console.log(JSON.stringify(report, null, 2));
  say(shown.found === 0 ? 'Nobody was found.' : `${shown.found} sets of fewer than ten people were found.`);
  if (shown.found > 0) process.exitCode = 1;
  return Promise.resolve();
}

await runCommand(HELP, OPTIONS, run);
