/** What the desk needs to know of an interview. */
interface InterviewState {
  interviewAt: string | null;
  interviewOffer: { otherAskedAt: string | null } | null;
  status: { key: string };
}

/** What the reader of a desk has to do so that the two sides agree on the time of an interview; null for nothing. */
export function interviewTurn(
  { interviewAt, interviewOffer, status }: InterviewState,
  isOwn: boolean,
): 'desk.time.choose' | 'desk.time.offer' | null {
  if (status.key !== 'candidacy.interview' || interviewAt || !interviewOffer) return null;
  if (isOwn) return interviewOffer.otherAskedAt ? null : 'desk.time.choose';
  return interviewOffer.otherAskedAt ? 'desk.time.offer' : null;
}
