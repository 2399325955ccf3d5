import { InvitationsResolver } from '#api/parties/invitations/invitations.resolver';
import { SentInvitationsResolver } from '#api/parties/invitations/sent-invitations.resolver';

export const INVITATION_RESOLVERS = [InvitationsResolver, SentInvitationsResolver];
