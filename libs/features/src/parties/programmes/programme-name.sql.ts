/** The name of a programme, as a column. */
export const programmeName = (id: string): string =>
  `(SELECT name FROM programme WHERE id = ${id}) AS programme`;
