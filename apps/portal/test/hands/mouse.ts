import type { Controls } from '#portal-test/hands/controls';
import { type Hand, offered } from '#portal-test/hands/hand';

/** Someone who points, clicks and types. */
export function mouse(controls: Controls): Hand {
  return {
    scope: controls.scope,
    press: (what, name) => controls.pressed(what, name).click(),
    unfold: (name) => controls.summary(name).click(),
    write: (label, text) => controls.field(label).fill(text),
    date: (label, day) => controls.field(label).fill(day),
    choose: async (label, value) => {
      await controls.field(label).selectOption(value);
    },
    tick: (label) => controls.field(label).check(),
    pick: async (label, typed, option) => {
      await controls.field(label).fill(typed);
      await controls.option(option).click();
    },
    attach: (label, file) => {
      const field = controls.field(label);
      return offered(field, file, () => field.click());
    },
    within: (what, name, holding) => mouse(controls.within(what, name, holding)),
  };
}
