import { setTimeout as pause } from 'node:timers/promises';

/** How often a request is sent while the product says that it is busy. */
const MOST_TRIES = 6;

/** A page of a list, as the API answers it. */
export interface List<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

/** A refusal of the API: its code beside its sentence, and after how many milliseconds to ask again. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly retryMs: number,
  ) {
    super(message);
  }
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** One person at the public API; signed in again by itself when a session has ended. */
export class ApiClient {
  private token: string | null = null;

  private constructor(
    private readonly url: string,
    private readonly credentials: Credentials | null,
  ) {}

  /** A visitor. Throws a plain sentence when nothing answers at the address. */
  static async at(url: string): Promise<ApiClient> {
    const answers = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (!answers) throw new Error(`Nothing is ready at ${url}. Start the product first: npm start`);
    return new ApiClient(url, null);
  }

  /** The same API as a person who has signed in. */
  async as(email: string, password: string): Promise<ApiClient> {
    const person = new ApiClient(this.url, { email, password });
    await person.signIn();
    return person;
  }

  /**
   * Sends one operation and answers its data: again when the product was busy, which leaves nothing behind, and once more
   * when a session had ended. Throws {@link Refusal}.
   */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    let hasEnded = false;
    for (let tries = 1; ; tries++) {
      try {
        return await this.send<Data>(query, variables);
      } catch (error) {
        if (!(error instanceof Refusal) || tries === MOST_TRIES) throw error;
        if (error.code === 'BUSY') await pause(error.retryMs);
        else if (error.code === 'UNAUTHENTICATED' && this.token !== null && !hasEnded) {
          hasEnded = true;
          await this.signIn();
        } else throw error;
      }
    }
  }

  /**
   * Changes what `read` answers by the operation that `changed` makes of it: with what it then is when somebody else,
   * such as the product's clock, has changed it in between. Throws {@link Refusal}.
   */
  async change<Read>(
    read: string,
    changed: (now: Read) => readonly [query: string, variables: object],
  ): Promise<void> {
    for (let tries = 1; ; tries++) {
      const [query, variables] = changed(await this.ask<Read>(read));
      try {
        await this.ask(query, variables);
        return;
      } catch (error) {
        const isStale = error instanceof Refusal && error.code === 'STALE_VERSION';
        if (!isStale || tries === MOST_TRIES) throw error;
      }
    }
  }

  /** Sends one operation that must be refused, and answers the code. */
  async refusal(query: string, variables: object): Promise<string> {
    try {
      await this.ask(query, variables);
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
    throw new Error('This should have been refused.');
  }

  /** Gives a file to an address of the product, and answers what came of it. Throws when it is refused. */
  async upload<Answer>(path: string, name: string, bytes: Buffer): Promise<Answer> {
    // A session that has ended is begun again here.
    await this.ask('{ me { id } }');
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': name, ...this.headers() },
      body: new Uint8Array(bytes),
    });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return (await response.json()) as Answer;
  }

  /** Fetches a file of the product. Throws when it is not served. */
  async file(path: string): Promise<{ mediaType: string; bytes: Buffer }> {
    const response = await fetch(this.url + path, { headers: this.headers() });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return {
      mediaType: response.headers.get('content-type') ?? '',
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  }

  private async signIn(): Promise<void> {
    this.token = null;
    const { signIn } = await this.send<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: this.credentials },
    );
    this.token = signIn.token;
  }

  private async send<Data>(query: string, variables: object): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers() },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: Data;
      errors?: { message: string; extensions: { code: string } }[];
    };
    const first = errors?.[0];
    const retryMs = 1_000 * Number(response.headers.get('retry-after') ?? 1);
    if (first) throw new Refusal(first.extensions.code, first.message, retryMs);
    return data;
  }

  private headers(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }
}
