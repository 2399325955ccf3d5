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
export const withNeedWords = withWords('staff', 'admin', 'host', 'support');

/** A screen together with these and the words of the office: programmes, people, operations. */
export const withOfficeWords = withWords('staff', 'admin', 'office');

/** The same with the definitions of every figure. */
export const withFigureWords = withWords('staff', 'admin', 'office', 'kpi');

/** A screen of those who decide which stories are shown. */
export const withStoryWords = withWords('staff', 'admin', 'story');

/** A screen about what programmes spend. */
export const withSpendingWords = withWords('staff', 'admin', 'support', 'spending');

/** A screen about services of the directory. */
export const withDirectoryWords = withWords('directory');

/** A screen about referrals to services of the directory. */
export const withReferralWords = withWords('directory', 'referral');

/** Self-audits under the menu of the staff. */
export const withAuditWords = withWords('staff', 'admin', 'audit');

/** The same under the menu of the staff. */
export const withCheckWords = withWords('staff', 'admin', 'directory');

/** A screen of those who moderate what people say in consultations. */
export const withDialogueWords = withWords('staff', 'admin', 'dialogue');

/** A screen about the prices of sending money, as those who edit and publish them see it. */
export const withPriceWords = withWords('staff', 'admin', 'money', 'prices');
