import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { onChange } from '#portal/graphql/act';
import { PARTY } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { problemOf } from '#portal/graphql/problem';
import { useLastAnswer } from '#portal/parts/last-answer';

const SessionQuery = graphql(`
  query Session {
    me {
      id
      displayName
      email
      locale
      timeZone
      professionalId
      permissions
      memberships {
        institutionId
        role
      }
      grants {
        id
        role
      }
    }
    mySessions {
      id
      expiresAt
    }
  }
`);

export type Person = ResultOf<typeof SessionQuery>['me'];
export type Permission = Person['permissions'][number];

/** Who looks at the page. `unknown` until the first answer; a trouble that passes keeps what was known. */
export type Session =
  /** `isCutOff`: there is no connection to ask over. */
  | { state: 'unknown'; isCutOff?: boolean }
  | { state: 'guest' }
  | { state: 'in'; person: Person; expiresAt: string | null };

const SessionContext = createContext<Session>({ state: 'unknown' });

/** Asks the server once who is there, and again after every act. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [{ data, error }, execute] = useQuery({ query: SessionQuery });
  useEffect(() => onChange(() => execute({ requestPolicy: 'network-only' })), [execute]);
  const trouble = error && problemOf(error).kind;
  const known = useLastAnswer('session', data ?? undefined, trouble);
  const session = useMemo((): Session => {
    if (known) return { state: 'in', person: known.me, expiresAt: known.mySessions[0]?.expiresAt ?? null };
    if (trouble === 'NETWORK') return { state: 'unknown', isCutOff: true };
    return trouble ? { state: 'guest' } : { state: 'unknown' };
  }, [known, trouble]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  return useContext(SessionContext);
}

/** The signed-in person; null for a visitor. */
export function usePerson(): Person | null {
  const session = useSession();
  return session.state === 'in' ? session.person : null;
}

/** Who a screen is for. */
export type Audience = 'anyone' | 'person' | 'professional' | 'institution' | 'staff';

/** Whether the person belongs to the audience. The API decides; this only spares a click. */
export function belongs(person: Person, audience: Audience): boolean {
  if (audience === 'professional') return person.professionalId !== null;
  if (audience === 'institution') return person.memberships.length > 0;
  if (audience === 'staff') return person.grants.length > 0;
  return true;
}

/** Whether the person may do this somewhere; a row itself says what may be done with it. */
export function may(person: Person | null, permission: Permission): boolean {
  return person?.permissions.includes(permission) ?? false;
}

/** Whether the next step is for this person, by whom it waits on. */
export function isWaitingOn(person: Person | null, waitingOn: (typeof PARTY)[number] | null): boolean {
  if (!person) return false;
  if (waitingOn === 'PROFESSIONAL') return belongs(person, 'professional');
  if (waitingOn === 'FOCAL_POINT') return belongs(person, 'institution');
  return staffTurnsOf(person).some((turn) => turn === waitingOn);
}

/** Staff parties whose next step this person can take. */
export function staffTurnsOf({ grants }: Person): ('CASE_OFFICER' | 'APPROVER')[] {
  return (['CASE_OFFICER', 'APPROVER'] as const).filter((turn) => grants.some(({ role }) => role === turn));
}
