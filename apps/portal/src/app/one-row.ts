import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A header of one row is lower than this, in pixels; two rows of targets are not. */
const TWO_ROWS = 88;

/**
 * Puts the main menu behind its button wherever it would take a second row: how long the words of a menu are depends on
 * the language, on who is signed in and on what waits for them.
 */
export function useOneRow(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const look = () => {
      delete element.dataset.narrow;
      if (element.offsetHeight >= TWO_ROWS) element.dataset.narrow = 'true';
    };
    look();
    const words = new MutationObserver(look);
    words.observe(element, { childList: true, subtree: true, characterData: true });
    window.addEventListener('resize', look);
    return () => {
      words.disconnect();
      window.removeEventListener('resize', look);
    };
  }, []);
  return bar;
}
