/** The name of an institution, as a column. */
export const institutionName = (id: string): string =>
  `(SELECT name FROM institution WHERE id = ${id}) AS institution`;
