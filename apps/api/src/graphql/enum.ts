/** A GraphQL enum from a list of words: `registerEnumType(enumOf(MODALITIES), { name: 'Modality', … })`. */
export function enumOf<const Word extends string>(words: readonly Word[]): { [K in Word]: K } {
  return Object.fromEntries(words.map((word) => [word, word])) as { [K in Word]: K };
}

/** `requestChanges` as the schema writes it: REQUEST_CHANGES. */
export const inCapitals = (word: string): string => word.replace(/[A-Z]/g, '_$&').toUpperCase();

/** The same for words that the code writes small: in the schema every enum is in capitals. */
export function capitalEnumOf<const Word extends string>(words: readonly Word[]): Record<string, Word> {
  return Object.fromEntries(words.map((word) => [inCapitals(word), word]));
}
