import type { ConsultationState } from '#domain/dialogue/consultations/consultation.states';

/** While a consultation is open its opinions are found again after so many more votes. */
export const VOTES_A_RUN = 100;

/** States in which everybody sees what the votes came to: after the end, and never before. */
export const RESULT_STATES: readonly ConsultationState[] = ['REPLY_DUE', 'REPLY_SIGNED', 'REPLIED'];

/** Whether what the votes came to is shown. */
export const showsResult = ({ state }: { readonly state: ConsultationState }): boolean =>
  RESULT_STATES.includes(state);
