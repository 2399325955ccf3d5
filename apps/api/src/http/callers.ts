import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { authenticate } from '#api/auth/authenticate';
import { nameCaller } from '#api/http/caller-address';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { Env } from '#platform/config/env';

/** Who calls a plain HTTP endpoint. */
@Injectable()
export class RequestActor {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly env: Env,
  ) {}

  /** The caller, who may be a visitor. */
  async actor(req: Request, res: Response): Promise<Actor> {
    const { actor } = await authenticate(req, res, this.accounts, this.env.publicUrl);
    nameCaller(actor);
    return actor;
  }

  /** The language of a person. */
  async localeOf({ accountId }: PersonActor): Promise<Locale> {
    const [account] = await this.accounts.byIds([accountId]);
    return account?.locale ?? 'en';
  }

  /** The signed-in caller. Throws UNAUTHENTICATED. */
  async person(req: Request, res: Response): Promise<PersonActor> {
    const actor = await this.actor(req, res);
    if (actor.kind !== 'person') throw new DomainError('UNAUTHENTICATED');
    return actor;
  }
}
