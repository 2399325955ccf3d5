/** Codes of our own, such as states, as a list that SQL can compare with; never what came from outside. */
export const sqlCodes = (codes: readonly string[]): string => {
  const stranger = codes.find((code) => !/^\w+$/.test(code));
  if (stranger !== undefined) throw new Error(`Not a code: ${stranger}`);
  return `(${codes.map((code) => `'${code}'`).join(', ')})`;
};
