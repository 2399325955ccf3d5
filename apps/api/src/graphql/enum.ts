/** A GraphQL enum from a list of words: `registerEnumType(enumOf(MODALITIES), { name: 'Modality', … })`. */
export function enumOf<const Word extends string>(words: readonly Word[]): { [K in Word]: K } {
  return Object.fromEntries(words.map((word) => [word, word])) as { [K in Word]: K };
}
