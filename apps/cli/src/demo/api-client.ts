/** A refusal of the API: its code beside its sentence. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** One signed-in person at the public API. */
export class ApiClient {
  private constructor(
    private readonly url: string,
    private readonly token: string | null,
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
    const { signIn } = await this.ask<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: { email, password } },
    );
    return new ApiClient(this.url, signIn.token);
  }

  /** Sends one operation and answers its data. Throws {@link Refusal}. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
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
}
