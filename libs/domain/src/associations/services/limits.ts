/** What a service of the directory says of itself, in characters from the least to the most, and in numbers of things. */
export const SERVICE_LIMITS = {
  name: [3, 200],
  description: [20, 4_000],
  /** How to ask for it, what it costs, whom it is for. */
  note: [0, 600],
  address: [3, 300],
  town: [1, 120],
  postcode: [0, 20],
  categories: 6,
  languages: 20,
  places: 20,
  phones: 5,
  openingRules: 30,
  exceptions: 60,
  /** Years of age. */
  age: [0, 120],
  /** Places that are free. */
  capacity: [0, 10_000],
  /** Bytes of a file of services. */
  file: 20_971_520,
  /** Kilometres around a point that are searched. */
  radius: [1, 500],
} as const;
