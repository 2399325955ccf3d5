import { loadWords } from '#portal/i18n/i18n';

type Loader<Module> = () => Promise<Module>;

/** A screen's module together with the words of parts of the catalogue. */
export const withWords =
  (...parts: string[]) =>
  <Module>(load: Loader<Module>): Loader<Module> =>
  async () =>
    (await Promise.all([load(), ...parts.map(loadWords)]))[0];

/** A screen together with the words of the staff's work on cases. */
export const withStaffWords = withWords('staff', 'admin');

/** A screen with these and the words about the text of a need. */
export const withNeedWords = withWords('staff', 'admin', 'host');

/** A screen together with these and the words of the office: programmes, people, operations. */
export const withOfficeWords = withWords('staff', 'admin', 'office');

/** The same with the definitions of every figure. */
export const withFigureWords = withWords('staff', 'admin', 'office', 'kpi');
