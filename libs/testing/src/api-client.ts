/** An answer of GraphQL over HTTP. */
interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly details: Record<string, unknown> };
  }[];
}

/** Talks to a product's public API as any program does. */
export interface ApiClient {
  /** Sends one operation and answers all of it, errors too. */
  send<Data = Record<string, never>>(
    query: string,
    variables?: object,
    token?: string,
  ): Promise<Answer<Data>>;
  /** Sends one operation that must succeed and answers its data. */
  ask<Data>(query: string, variables?: object, token?: string): Promise<Data>;
  /** Sends one operation that must be refused and answers the code. */
  refusal(query: string, variables?: object, token?: string): Promise<string>;
}

/** The ways to talk to the product at an address. */
export function clientOf(url: string): ApiClient {
  const send = async <Data>(query: string, variables: object = {}, token?: string): Promise<Answer<Data>> => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as { data: Data }) };
  };
  return {
    send,
    ask: async <Data>(query: string, variables?: object, token?: string) => {
      const { data, errors } = await send<Data>(query, variables, token);
      if (errors) throw new Error(`${query.slice(0, 80)}: ${JSON.stringify(errors)}`);
      return data;
    },
    refusal: async (query, variables, token) => {
      const { errors } = await send(query, variables, token);
      return errors?.[0]?.extensions.code ?? 'none: it was not refused';
    },
  };
}
