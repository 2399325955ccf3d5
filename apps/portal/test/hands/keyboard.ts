import type { Keyboard, Locator } from 'playwright-core';
import type { Controls } from '#portal-test/hands/controls';
import { type Hand, offered } from '#portal-test/hands/hand';

const FARTHEST = 500;

/** Someone who never touches a mouse: Tab and Shift+Tab to get there, then Enter, Space, arrows and letters. */
export function keyboard(controls: Controls): Hand {
  const keys = controls.scope.page().keyboard;
  const go = (target: Locator) => reach(target, keys);
  return {
    scope: controls.scope,
    press: async (what, name) => {
      await go(controls.pressed(what, name));
      await keys.press('Enter');
    },
    unfold: async (name) => {
      await go(controls.summary(name));
      await keys.press('Enter');
    },
    write: async (label, text) => {
      await go(controls.field(label));
      await keys.press('ControlOrMeta+a');
      await keys.type(text);
    },
    date: async (label, day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      await go(controls.field(label));
      await keys.type(month + date + year);
    },
    choose: async (label, value) => {
      const list = controls.field(label);
      await go(list);
      // Its label may change with the choice, as that of the language does.
      const element = await list.elementHandle();
      for (let i = 0; i < FARTHEST; i++) {
        const rows = await element?.evaluate(rowsTo, value);
        if (!rows) return;
        await keys.press(rows > 0 ? 'ArrowDown' : 'ArrowUp');
      }
      throw new Error(`The keyboard does not reach the option ${value}`);
    },
    tick: async (label) => {
      const box = controls.field(label);
      await go(box);
      if (!(await box.isChecked())) await keys.press('Space');
    },
    pick: async (label, typed, option) => {
      await go(controls.field(label));
      await keys.type(typed);
      const wanted = controls.option(option);
      await wanted.waitFor();
      for (let i = 0; i < FARTHEST && (await wanted.getAttribute('aria-selected')) !== 'true'; i++)
        await keys.press('ArrowDown');
      await keys.press('Enter');
    },
    attach: async (label, file) => {
      const field = controls.field(label);
      await go(field);
      await offered(field, file, () => keys.press('Enter'));
    },
    within: (what, name, holding) => keyboard(controls.within(what, name, holding)),
  };
}

/** Moves the focus until the target has it. Throws when the keyboard does not get there. */
async function reach(target: Locator, keys: Keyboard): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < FARTHEST; i++) {
    const key = await target.evaluate(nextKey);
    if (key === null) return;
    await keys.press(key);
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`);
}

/** In the page: the key that brings the focus nearer; null when the target has it. */
function nextKey(target: Element): string | null {
  const now = document.activeElement ?? document.body;
  if (now === target) return null;
  const follows = (now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const radio = (element: Element) => element instanceof HTMLInputElement && element.type === 'radio';
  if (radio(now) && radio(target) && now.getAttribute('name') === target.getAttribute('name'))
    return follows ? 'ArrowDown' : 'ArrowUp';
  const tablist = now.matches('[role=tab]') && now.closest('[role=tablist]');
  if (tablist && tablist.contains(target))
    return follows === (document.documentElement.dir === 'rtl') ? 'ArrowLeft' : 'ArrowRight';
  return follows ? 'Tab' : 'Shift+Tab';
}

/** In the page: how many rows down (or, below zero, up) the wanted option is. */
function rowsTo(list: Element, value: string): number {
  const { options, selectedIndex } = list as HTMLSelectElement;
  const wanted = [...options].findIndex((option) => option.value === value);
  if (wanted < 0) throw new Error(`There is no option ${value}`);
  return wanted - selectedIndex;
}
