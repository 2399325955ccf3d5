const TRY_AGAIN_MS = 50;

/** Repeats what must come true in a while, until it no longer throws; then answers it. Throws the last error after `withinMs`. */
export async function eventually<T>(attempt: () => Promise<T>, withinMs = 180_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}
