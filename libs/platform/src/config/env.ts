import { plainToInstance, Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { StartProblem } from '#platform/start-problem';

import 'reflect-metadata';

const toInt = Transform(({ value }): unknown =>
  typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value,
);
/** What people and earlier versions write for `on` and `off`, in any letters. */
const SWITCH: Readonly<Record<string, string>> = {
  true: 'on',
  yes: 'on',
  '1': 'on',
  false: 'off',
  no: 'off',
  '0': 'off',
};
const toSwitch = Transform(({ value }): unknown =>
  typeof value === 'string' ? (SWITCH[value.toLowerCase()] ?? value.toLowerCase()) : value,
);
/** How much of a demonstration there is: `small` leaves out the programme of two years. */
export const DEMONSTRATIONS = ['on', 'small', 'off'] as const;
const toList = Transform(({ value }): unknown =>
  typeof value === 'string' ? value.split(',').map((name) => name.trim()) : value,
);

/** The parts of a safe installation that production asks for; an operator can waive each by its name in `WAIVE`. */
export const WAIVERS = ['https', 'smtp', 'concerns-key', 'demo'] as const;
export type Waiver = (typeof WAIVERS)[number];

/** Every setting of the product. Names are those of the environment; all have a default that works on one machine. */
export class Env {
  /** Port of the API and the portal. */
  @toInt
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  /** Network address to listen on. Default: every one in production, unless with a demonstration; else 127.0.0.1. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9.:_-]+$/, { message: 'HOST must be an address of this machine such as 0.0.0.0' })
  HOST?: string;

  /** Folder of the embedded database and of uploaded files. */
  @IsString()
  DATA_DIR = './.data';

  /** PostgreSQL 15 or later; the launcher fills it in when it runs the embedded one. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must begin with postgres:// or postgresql://' })
  DATABASE_URL?: string;

  /** Redis for the queue; without it the queue is in PostgreSQL. */
  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'REDIS_URL must begin with redis:// or rediss://' })
  REDIS_URL?: string;

  /** Mail server; without it mail goes to the built-in mailbox. */
  @IsOptional()
  @Matches(/^smtps?:\/\//, { message: 'SMTP_URL must begin with smtp:// or smtps://' })
  SMTP_URL?: string;

  /** Sender of the product's mail. */
  @IsString()
  MAIL_FROM = 'Skillroots <no-reply@skillroots.invalid>';

  /** Address under which people reach the portal; links in mail begin with it. Default: http://localhost:PORT. */
  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'PUBLIC_URL must begin with http:// or https://' })
  PUBLIC_URL?: string;

  @IsIn(['development', 'production', 'test'])
  NODE_ENV: 'development' | 'production' | 'test' = 'development';

  /** What production may go without, by name; see `production.ts`. */
  @toList
  @IsIn(WAIVERS, { each: true, message: `WAIVE holds names of ${WAIVERS.join(', ')}` })
  WAIVE: readonly Waiver[] = [];

  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
  LOG_LEVEL = 'info';

  /**
   * Whether this is a demonstration: its programmes are loaded on the first start, or with `small` the first of them
   * alone, and its clock can be moved. Never by default in production.
   */
  @toSwitch
  @IsIn(DEMONSTRATIONS, { message: 'DEMO must be on, small or off' })
  DEMO: (typeof DEMONSTRATIONS)[number] = 'on';

  /** Everyone's password in the demonstration; without it one is made at random and kept under DATA_DIR. */
  @IsOptional()
  @Length(12, 200, { message: 'DEMO_PASSWORD must have 12 to 200 characters' })
  DEMO_PASSWORD?: string;

  /** Where to report a weakness, for `/.well-known/security.txt`: an email address as mailto:, or a page. */
  @IsOptional()
  @Matches(/^(mailto:\S+@\S+|https:\/\/\S+)$/, {
    message: 'SECURITY_CONTACT must begin with mailto: or https://',
  })
  SECURITY_CONTACT?: string;

  /** Connections of one process to PostgreSQL. */
  @toInt
  @IsInt()
  @Min(2)
  @Max(200)
  DB_POOL = 10;

  /** Jobs that one worker process runs at the same time. */
  @toInt
  @IsInt()
  @Min(1)
  @Max(64)
  WORKER_CONCURRENCY = 4;

  /** Which matching engine the worker uses. */
  @IsIn(['sql', 'index'])
  MATCH_ENGINE: 'sql' | 'index' = 'index';

  /** Whether the index of people is kept under DATA_DIR between two starts. */
  @IsIn(['on', 'off'])
  MATCH_SNAPSHOT: 'on' | 'off' = 'on';

  /** Months for which the log of matching runs is kept. */
  @toInt
  @IsInt()
  @Min(6)
  @Max(1200)
  MATCH_RUN_MONTHS = 12;

  /** Largest file that is taken in, in megabytes. */
  @toInt
  @IsInt()
  @Min(1)
  @Max(50)
  FILE_MAX_MB = 10;

  /**
   * Proxies whose `X-Forwarded-For` is believed: addresses and networks (CIDR) with commas between; none by default.
   */
  @IsOptional()
  @Matches(/^[0-9a-fA-F.:/]+(\s*,\s*[0-9a-fA-F.:/]+)*$/, {
    message: 'TRUSTED_PROXIES must be addresses or networks with commas between: 10.0.0.0/8, 127.0.0.1',
  })
  TRUSTED_PROXIES?: string;

  /** What the budgets of public operations are multiplied by, where many people come from one address. */
  @toInt
  @IsInt()
  @Min(1)
  @Max(10_000)
  BUDGET_SCALE = 1;

  /**
   * How long the API still serves after it was asked to stop, in seconds, so that a balancer notices that it is not
   * ready.
   */
  @toInt
  @IsInt()
  @Min(0)
  @Max(4)
  DRAIN_SECONDS = 0;

  /** How long a request may take to arrive, headers and body, in seconds. */
  @toInt
  @IsInt()
  @Min(1)
  @Max(120)
  REQUEST_SECONDS = 15;

  /** How long a request may take that brings a file, in seconds. */
  @toInt
  @IsInt()
  @Min(1)
  @Max(900)
  UPLOAD_SECONDS = 120;

  /** Room that is to stay free on the disk of DATA_DIR, in megabytes. With less, nothing is written any more. */
  @toInt
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  DISK_RESERVE_MB = 200;

  /** S3-compatible store for files, with the bucket; without it files are kept under DATA_DIR. */
  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'S3_URL must begin with http:// or https://' })
  S3_URL?: string;

  @IsString()
  S3_REGION = 'us-east-1';

  @ValidateIf(({ S3_URL }: Env) => S3_URL !== undefined)
  @IsString({ message: 'S3_URL needs S3_ACCESS_KEY_ID' })
  S3_ACCESS_KEY_ID?: string;

  @ValidateIf(({ S3_URL }: Env) => S3_URL !== undefined)
  @IsString({ message: 'S3_URL needs S3_SECRET_ACCESS_KEY' })
  S3_SECRET_ACCESS_KEY?: string;

  /**
   * Key for safeguarding concerns, and for the secrets of consultations, at rest: 32 bytes in base64. Without it they are
   * kept unencrypted.
   */
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, {
    message: 'CONCERNS_KEY must be 32 bytes in base64: openssl rand -base64 32',
  })
  CONCERNS_KEY?: string;

  /** The address for links: `PUBLIC_URL`, or this machine. */
  get publicUrl(): string {
    return this.PUBLIC_URL ?? `http://localhost:${this.PORT}`;
  }

  /** Whether this is a demonstration, of whatever size. */
  get isDemo(): boolean {
    return this.DEMO !== 'off';
  }

  /** The address to listen on; undefined for every one. */
  get host(): string | undefined {
    const open = this.NODE_ENV === 'production' && !this.isDemo;
    return this.HOST ?? (open ? undefined : '127.0.0.1');
  }
}

/** Raised once, with everything that is wrong with the settings. */
export class ConfigError extends StartProblem {
  constructor(readonly problems: readonly string[]) {
    super(
      `The settings have ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n  - ${problems.join('\n  - ')}`,
    );
  }
}

/**
 * Reads and checks the settings. Empty strings count as not set. Throws {@link ConfigError} with all problems at once.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given: Record<string, string | undefined> = Object.fromEntries(
    Object.keys(new Env())
      .concat(OPTIONAL)
      .map((name): [string, string] => [name, asMeant(name, source[name] ?? '')])
      .filter(([, value]) => value !== ''),
  );
  if (given['NODE_ENV'] === 'production') given['DEMO'] ??= 'off';
  const env = plainToInstance(Env, given, { exposeDefaultValues: true });
  const problems = validateSync(env, { stopAtFirstError: true }).flatMap((e) =>
    Object.values(e.constraints ?? {}),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return env;
}

/** Words of a fixed list, whose letters do not matter. */
const WORDS = ['NODE_ENV', 'LOG_LEVEL', 'MATCH_ENGINE', 'MATCH_SNAPSHOT'];

/** A setting without what slips in when it is copied: spaces and quotes around it, a slash behind an address. */
function asMeant(name: string, value: string): string {
  const plain = value.trim().replace(/^(["'])(.*)\1$/s, '$2');
  if (WORDS.includes(name)) return plain.toLowerCase();
  return name === 'PUBLIC_URL' ? plain.trim().replace(/\/+$/, '') : plain;
}

const OPTIONAL = [
  'HOST',
  'DEMO_PASSWORD',
  'SECURITY_CONTACT',
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'PUBLIC_URL',
  'S3_URL',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'CONCERNS_KEY',
  'TRUSTED_PROXIES',
];
