import { Agent, request } from 'node:http';

/** One request to the API: a document, its variables, and who asks. */
export interface Ask {
  readonly query: string;
  readonly variables?: object;
  readonly token?: string;
  /** The network address of a visitor, as a proxy names it. */
  readonly address?: string;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
  /** Statements that the database ran for it. */
  readonly statements: number;
}

/** How a load went. Milliseconds. */
export interface LoadFigures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly requests: number;
  /** Answers with errors. */
  readonly refused: number;
}

/** Connections that stay open, as those of a browser or a program do. */
export class Caller {
  private readonly agent: Agent;

  constructor(
    private readonly port: number,
    readonly connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  ask({ query, variables = {}, token, address }: Ask): Promise<Reply> {
    const body = JSON.stringify({ query, variables });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(address ? { 'x-forwarded-for': address } : {}),
    };
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: this.port, path: '/graphql', method: 'POST', agent: this.agent, headers },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', reject);
          answer.on('end', () => {
            const [, statements] = /(\d+) statements/.exec(String(answer.headers['server-timing'])) ?? [];
            resolve({
              status: answer.statusCode ?? 0,
              body: Buffer.concat(parts).toString(),
              milliseconds: performance.now() - begun,
              statements: Number(statements ?? 0),
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** Each connection asks one thing after the other until the time is over. */
  async load(seconds: number, next: (n: number, connection: number) => Ask): Promise<LoadFigures> {
    const begun = performance.now();
    const times: number[] = [];
    let refused = 0;
    let n = 0;
    const work = async (connection: number): Promise<void> => {
      while (performance.now() - begun < seconds * 1000) {
        const { body, milliseconds } = await this.ask(next(n++, connection));
        times.push(milliseconds);
        if (body.includes('"errors"')) refused += 1;
      }
    };
    await Promise.all(Array.from({ length: this.connections }, (_, connection) => work(connection)));
    return figuresOf(times, refused, performance.now() - begun);
  }

  close(): void {
    this.agent.destroy();
  }
}

function figuresOf(times: number[], refused: number, elapsedMs: number): LoadFigures {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  const perSecond = Math.round((times.length / elapsedMs) * 1000);
  return { perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99), requests: times.length, refused };
}
