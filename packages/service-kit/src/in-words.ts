// What codes of an enumeration mean, written once: for the schema's descriptions and for lists that callers ask for.

export const describedAs = <Code extends string>(says: Readonly<Record<Code, string>>) =>
  Object.fromEntries(Object.entries<string>(says).map(([code, description]) => [code, { description }])) as {
    [code in Code]: { description: string };
  };

export const inWords = <Code extends string>(says: Readonly<Record<Code, string>>) =>
  Object.entries<string>(says).map(([code, sentence]) => ({ code: code as Code, says: sentence }));
