/** The title of a need, as a column. */
export const needTitle = (id: string): string => `(SELECT title FROM need WHERE id = ${id}) AS need`;
