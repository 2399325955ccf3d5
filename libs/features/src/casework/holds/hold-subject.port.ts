import type { HoldSubject } from '#domain/catalogue/hold-subjects';

/** What a kind of thing that a hold `h` may be on says of itself; the first three are `FROM … WHERE …` for an EXISTS. */
export interface HoldSubjectSql {
  /** It exists. */
  readonly exists: string;
  /** It belongs to the programme. */
  inProgramme(programme: string): string;
  /** It belongs to the country, ISO 3166-1 alpha-2. */
  inCountry(country: string): string;
  /** The one programme and the one country that it belongs to, or nulls: `SELECT … FROM … WHERE …`. */
  readonly place: string;
  /** The ids of those that are about one professional: `SELECT …`; null where none is. */
  readonly ofPerson: ((professional: string) => string) | null;
}

/** What the areas of such things know of them. */
export abstract class HoldSubjects {
  abstract readonly bySubject: Readonly<Record<HoldSubject, HoldSubjectSql>>;
}
