/** What codes mean, as a list that callers ask for. */
export const inWords = <Code extends string>(says: Readonly<Record<Code, string>>) =>
  Object.entries<string>(says).map(([code, sentence]) => ({ code: code as Code, says: sentence }));
