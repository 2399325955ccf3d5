import { useController } from 'react-hook-form';
import { OWN_WORD_LIMITS } from '#portal/graphql/limits';

/** A person's own words in a form's field, and the way to add one; the same word is kept once. */
export function useOwnWords(name: string) {
  const { field } = useController({ name });
  const words = (field.value ?? []) as string[];
  const add = (typed: string) => {
    const isKnown = words.some((word) => word.toLocaleLowerCase() === typed.toLocaleLowerCase());
    if (!isKnown && words.length < OWN_WORD_LIMITS.words) field.onChange([...words, typed]);
  };
  const remove = (word: string) => field.onChange(words.filter((other) => other !== word));
  return { words, add, remove };
}
