/** What a kind of thing that a hold `h` may be on says of itself; each is `FROM … WHERE …` for an EXISTS. */
export interface HoldSubjectSql {
  /** It exists. */
  readonly exists: string;
  /** It belongs to the programme. */
  inProgramme(programme: string): string;
  /** It belongs to the country, ISO 3166-1 alpha-2. */
  inCountry(country: string): string;
}

/** What later areas know of things that a hold may be on. */
export abstract class HoldSubjects {
  abstract readonly placement: HoldSubjectSql;
}
