/** Prints one line for the person at the terminal. */
export function say(text: string): void {
  console.log(text);
}

/** Names a stage while it runs and says how long it took. */
export async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  say(`  … ${name}`);
  const result = await work();
  say(`  ✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}
