import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { cookieOf, DEVICE_COOKIE, SESSION_COOKIE } from '#api/auth/authenticate';
import { CurrentContext, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { prefixOf } from '#api/auth/sender';
import { PasswordChangeInput, SignInInput } from '#api/identity/accounts/account.input';
import { SessionType, SignInPayload } from '#api/identity/accounts/account.type';
import type { PersonActor } from '#domain/kernel/actor';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { PasswordChangeService } from '#features/identity/accounts/password-change.service';
import { SessionsService } from '#features/identity/accounts/sessions.service';
import { Env } from '#platform/config/env';
import { DEVICE_DAYS } from '#platform/security/known-device';

@Resolver()
export class SessionsResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly accounts: AccountQueries,
    private readonly passwords: PasswordChangeService,
    private readonly env: Env,
  ) {}

  @Allow('public.read')
  @Mutation(() => SignInPayload, { description: 'Signs a person in.' })
  async signIn(
    @CurrentContext() { req, res }: RequestContext,
    @Args('input') input: SignInInput,
  ): Promise<SignInPayload> {
    const label = (req.headers['user-agent'] ?? '').slice(0, 200);
    const deviceMark = cookieOf(req, DEVICE_COOKIE);
    const { token, expiresAt, ...known } = await this.sessions.signIn({
      ...input,
      label,
      prefix: prefixOf(req),
      deviceMark,
    });
    if (input.delivery === 'TOKEN') return { token, expiresAt };
    const secure = this.env.publicUrl.startsWith('https:');
    res.cookie(SESSION_COOKIE, token, {
      httpOnly: true,
      sameSite: 'lax',
      secure,
      expires: expiresAt,
      path: '/',
    });
    res.cookie(DEVICE_COOKIE, known.deviceMark, {
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: DEVICE_DAYS * 24 * 3_600_000,
      path: '/graphql',
    });
    return { token: null, expiresAt };
  }

  @Allow('public.read')
  @Mutation(() => Boolean, { description: 'Ends this session; harmless when there is none.' })
  async signOut(@CurrentContext() { token, res }: RequestContext): Promise<boolean> {
    if (token) await this.sessions.signOut(token);
    res.clearCookie(SESSION_COOKIE, { path: '/' });
    return true;
  }

  @Allow('account.own')
  @Query(() => [SessionType], { description: 'Your sessions, newest first.' })
  mySessions(@CurrentPerson() actor: PersonActor): Promise<SessionType[]> {
    return this.accounts.sessionsOf(actor.accountId);
  }

  @Allow('account.own')
  @Mutation(() => Boolean, {
    description:
      'Changes your password. Every link that was sent to choose one is void from now on; this session stays.',
  })
  async changePassword(
    @CurrentPerson() actor: PersonActor,
    @CurrentContext() { token }: RequestContext,
    @Args('input') input: PasswordChangeInput,
  ): Promise<boolean> {
    await this.passwords.change(actor, input, token ?? '');
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, { description: 'Ends one of your sessions.' })
  async endSession(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.sessions.end(actor, id);
    return true;
  }
}
