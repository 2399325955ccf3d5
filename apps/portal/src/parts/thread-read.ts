import { useEffect } from 'react';
import { useClient } from 'urql';
import { graphql } from '#portal/graphql/graphql';

const MarkThread = graphql(`
  mutation MarkMessagesRead($candidacyId: ID!) {
    markMessagesRead(candidacyId: $candidacyId)
  }
`);
const MarkDirect = graphql(`
  mutation MarkDirectMessagesRead($professionalId: ID) {
    markDirectMessagesRead(professionalId: $professionalId)
  }
`);

/** Keeps that the reader has the messages of a candidacy on the screen; `last` is the newest of them. */
export function useThreadRead(candidacyId: string, last: string | undefined): void {
  const client = useClient();
  useEffect(() => {
    if (last) void client.mutation(MarkThread, { candidacyId }).toPromise();
  }, [client, candidacyId, last]);
}

/** The same for messages between a person and IOM; without an id those of the reader. */
export function useDirectRead(professionalId: string | null, last: string | undefined): void {
  const client = useClient();
  useEffect(() => {
    if (last) void client.mutation(MarkDirect, { professionalId }).toPromise();
  }, [client, professionalId, last]);
}
