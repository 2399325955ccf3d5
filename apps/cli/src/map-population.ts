import { randomOf } from '#cli/population';
import { RECORD_KEYS } from '#domain/kernel/disclosure/cell-key.rules';
import type { CountedPerson } from '#domain/mapping/map/cube';
import { type BroaderGroups, withBroader } from '#domain/mapping/map/publish.rules';

/** Groups of skills: each ten share a broader one. */
const GROUPS = 60;
const HERITAGES = ['SO', 'GH', 'ET', 'SN', 'ER', 'GM'] as const;
const RESIDENCES = ['GB', 'GB', 'GB', 'NO', 'SE', 'US'] as const;
const REGIONS = ['GB-TLI', 'GB-TLI', 'GB-TLC', 'GB-TLD', 'GB-TLM', null] as const;

/** A made-up population in which a few of a hundred come, leave or change each month; some diasporas are small. */
export class MapPopulation {
  readonly heritages: readonly string[] = HERITAGES;
  readonly broader: BroaderGroups = new Map(
    Array.from({ length: GROUPS + GROUPS / 10 }, (_, group) => [
      group,
      group < GROUPS ? [GROUPS + Math.floor(group / 10)] : [],
    ]),
  );
  private readonly random: () => number;
  private readonly living: CountedPerson[];
  /** For each country, how many people changed in each month so far. */
  private readonly changed = new Map<string, number[]>();

  constructor(people: number, seed: number) {
    this.random = randomOf(seed);
    this.living = Array.from({ length: people }, () => this.somebody());
  }

  people(): readonly CountedPerson[] {
    return this.living;
  }

  /** How many people of a country changed after a month. */
  changedSince(heritage: string, month: number): number {
    return (this.changed.get(heritage) ?? []).slice(month - 1).reduce((sum, some) => sum + some, 0);
  }

  nextMonth(): void {
    const moved = new Map<string, number>(HERITAGES.map((heritage) => [heritage, 0]));
    const note = ({ heritage }: CountedPerson): void => {
      for (const country of heritage) moved.set(country, (moved.get(country) ?? 0) + 1);
    };
    for (const [i, person] of this.living.entries()) {
      if (this.random() > 0.015) continue;
      note(person);
      const next = this.random() < 0.5 ? this.somebody() : { ...person, soon: !person.soon };
      if (next.heritage !== person.heritage) note(next);
      this.living[i] = next;
    }
    for (const [heritage, count] of moved)
      this.changed.set(heritage, [...(this.changed.get(heritage) ?? []), count]);
  }

  private somebody(): CountedPerson {
    const heritage = this.of(HERITAGES, 2.5);
    const groups = Array.from({ length: 1 + this.below(5) }, () => this.below(GROUPS));
    // Many of one trade live in one place: there one figure nearly takes in another.
    const isTogether = this.random() < 0.9;
    const residence = isTogether ? 'GB' : this.of(RESIDENCES, 1);
    return {
      key: this.below(RECORD_KEYS),
      heritage: this.random() < 0.05 ? [...new Set([heritage, this.of(HERITAGES, 1)])] : [heritage],
      residence,
      region:
        residence === 'GB'
          ? isTogether
            ? (REGIONS[(groups[0] ?? 0) % 5] ?? null)
            : this.of(REGIONS, 1)
          : null,
      groups: withBroader(groups, this.broader),
      soon: this.random() < 0.4,
    };
  }

  private below(most: number): number {
    return Math.floor(this.random() * most);
  }

  /** One of a list; the higher the lean, the more often one of the first. */
  private of<T>(list: readonly T[], lean: number): T {
    return list[Math.floor(this.random() ** lean * list.length)] as T;
  }
}
