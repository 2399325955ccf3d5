/** A page of a list, as the API answers it. */
export interface List<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

/** A refusal of the API: its code beside its sentence. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
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

  /** Sends one operation and answers its data. Throws {@link Refusal}. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    try {
      return await this.send<Data>(query, variables);
    } catch (error) {
      const hasEnded = error instanceof Refusal && error.code === 'UNAUTHENTICATED' && this.token !== null;
      if (!hasEnded) throw error;
      await this.signIn();
      return this.send<Data>(query, variables);
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
    if (first) throw new Refusal(first.extensions.code, first.message);
    return data;
  }

  private headers(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }
}
