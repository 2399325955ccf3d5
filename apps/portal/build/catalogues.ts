import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Compiles ICU messages when building, so that no parser is shipped. A malformed message fails the build by name. */
export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/i18n\/\w+\/\w+\.json$/.test(id)) return undefined;
      const messages = JSON.parse(source) as Record<string, string>;
      const compiled = Object.entries(messages).map(([key, text]) => [key, compile(key, text)]);
      return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`, moduleType: 'js' };
    },
  };
}

function compile(key: string, text: string) {
  try {
    const tokens = compileMessageOrThrow(text);
    return tokens.length === 1 && typeof tokens[0] === 'string' ? tokens[0] : tokens;
  } catch (cause) {
    throw new Error(`message ${key}: ${text}`, { cause });
  }
}
