import { loadWords } from '#portal/i18n/i18n';

/** A screen of the staff together with the words that only staff need. */
export const withStaffWords =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> =>
    (await Promise.all([load(), loadWords('staff')]))[0];
