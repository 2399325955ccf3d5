import Sequencer from '@jest/test-sequencer';

/** Kinds of test file by how long they take, the longest first. */
const KINDS = [/\/screens\.browser-spec/, /browser-spec/, /apps\/launcher\//, /e2e-spec/, /medium\.spec/];

/** @param {{ path: string }} test */
function placeOf({ path }) {
  const place = KINDS.findIndex((kind) => kind.test(path));
  return place < 0 ? KINDS.length : place;
}

/** Begins with what takes longest, so that no worker is left alone with it at the end; else in Jest's own order. */
export default class LongestFirst extends Sequencer {
  /** @param {Parameters<Sequencer['sort']>[0]} tests */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
