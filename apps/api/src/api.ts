import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { ApiModule } from '#api/api.module';
import { bodyErrors, decentAddress, requestLog, validText } from '#api/graphql/requests';
import { subscriptionStream } from '#api/graphql/stream';
import { inputValidation } from '#api/graphql/validation';
import { accountForWork } from '#api/http/caller-address';
import { partingConnections } from '#api/http/draining';
import { contentSecurityPolicy, servePortal } from '#api/http/portal';
import { PublicPages } from '#api/http/public-pages';
import { bodyDeadline, TimedServer } from '#api/http/timed-server';
import type { Env } from '#platform/config/env';
import { underRepeatable } from '#platform/db/repeatable';
import { NestLogger } from '#platform/logging/logger';
import { PlatformModule, type PlatformParts } from '#platform/platform.module';
import { Drain } from '#platform/process/drain';

/** The proxies whose `X-Forwarded-For` Express believes; without any it looks at the connection alone. */
const trustedProxies = ({ TRUSTED_PROXIES }: Env): string[] | false =>
  TRUSTED_PROXIES ? TRUSTED_PROXIES.split(/\s*,\s*/) : false;

@Module({})
class Root {}

/** The API over the given platform, not yet listening. */
export async function createApi(parts: PlatformParts): Promise<NestExpressApplication> {
  const root: DynamicModule = { module: Root, imports: [PlatformModule.with(parts), ApiModule] };
  const deadlines = { requestSeconds: parts.env.REQUEST_SECONDS, uploadSeconds: parts.env.UPLOAD_SECONDS };
  const app = await NestFactory.create<NestExpressApplication>(root, new TimedServer(deadlines), {
    bodyParser: false,
    logger: new NestLogger(parts.logger),
  });
  app.set('trust proxy', trustedProxies(parts.env));
  app.use(requestLog(parts.logger));
  app.use(partingConnections(app.get(Drain)));
  app.use(decentAddress);
  app.use(bodyDeadline(deadlines));
  app.use(helmet({ contentSecurityPolicy }));
  servePortal(app, (path, site) => app.get(PublicPages).headOf(path, site));
  app.useBodyParser('json', { limit: '256kb' });
  app.use(validText);
  app.use(bodyErrors);
  app.use(accountForWork);
  app.use('/graphql', (_req: Request, _res: Response, next: NextFunction) => underRepeatable(next));
  app.use('/graphql/stream', subscriptionStream(app));
  app.useGlobalPipes(inputValidation());
  app.disable('x-powered-by');
  await app.init();
  return app;
}
