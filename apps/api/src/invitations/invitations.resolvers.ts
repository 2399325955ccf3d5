import { InvitationsResolver } from '#api/invitations/invitations.resolver';
import { SentInvitationsResolver } from '#api/invitations/sent-invitations.resolver';

export const INVITATION_RESOLVERS = [InvitationsResolver, SentInvitationsResolver];
