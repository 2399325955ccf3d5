import type { LinkProps } from '@tanstack/react-router';

/** How far ahead the desk looks. */
const DAYS_AHEAD = 60;
const DAY_MS = 86_400_000;

type AgendaKind = 'INTERVIEW' | 'STARTS' | 'ENDS' | 'CLOSES';

/** Something with a date that the reader should know of beforehand. */
export interface Appointment {
  kind: AgendaKind;
  title: string;
  link: LinkProps;
  /** A calendar day; of a moment, that moment. */
  at: string;
  isMoment: boolean;
  daysLeft: number;
}

interface Sources {
  interviews: readonly { id: string; title: string; at: string | null }[];
  placements: readonly { id: string; title: string; startsOn: string; endsOn: string }[];
  /** Needs of the reader's own institution that take applications. */
  needs: readonly { id: string; title: string; deadline: string | null }[];
}

const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / DAY_MS);

/** What comes in the next sixty days, the nearest first; an interview stays until its hour has passed. */
export function agendaOf({ interviews, placements, needs }: Sources, now: string): Appointment[] {
  const entry = (kind: AgendaKind, title: string, link: LinkProps, at: string): Appointment => ({
    kind,
    title,
    link,
    at,
    isMoment: kind === 'INTERVIEW',
    daysLeft: dayNumber(at) - dayNumber(now),
  });
  const all = [
    ...interviews.flatMap(({ id, title, at }) =>
      at && at >= now ? [entry('INTERVIEW', title, { to: '/candidacies/$id', params: { id } }, at)] : [],
    ),
    ...placements.flatMap(({ id, title, startsOn, endsOn }) => {
      const link = { to: '/placements/$id' as const, params: { id } };
      return [entry('STARTS', title, link, startsOn), entry('ENDS', title, link, endsOn)];
    }),
    ...needs.flatMap(({ id, title, deadline }) =>
      deadline ? [entry('CLOSES', title, { to: '/needs/$id', params: { id } }, deadline)] : [],
    ),
  ];
  return all
    .filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= DAYS_AHEAD)
    .sort((a, b) => a.at.localeCompare(b.at));
}
