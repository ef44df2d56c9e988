import { serviceNames } from '@landfall/service-kit';

/** What a migration changes in a column, and why; `before` makes of what stands there now what stood there, which it is told. */
export interface Changed {
  why: string;
  before?: (now: unknown, was: unknown) => unknown;
}

/**
 * What opening an older database may change in rows of before, by table and column, each with its reason; `gone` for a
 * table that is no more. Whatever is not written here is as it was.
 */
export const changedByMigrations: Readonly<Record<string, Readonly<Record<string, Changed>>>> = {
  ...Object.fromEntries(
    serviceNames.map((service) => [
      `${service}.progress`,
      { epoch: { why: 'Whatever is restored has another log: readers are told so.' } },
    ]),
  ),
  'accounts.mail': {
    facts: {
      why: 'What mails on their way were to look up when they are sent is written into them.',
      before: withoutMore,
    },
  },
  'entries.filing': {
    data: { why: 'What was filed says of which kind it is.', before: withoutKind },
  },
};

function withoutMore(now: unknown, was: unknown): unknown {
  return Object.fromEntries(Object.keys(was as object).map((name) => [name, (now as Record<string, unknown>)[name]]));
}

function withoutKind(now: unknown): unknown {
  const { kind, ...rest } = now as Record<string, unknown>;
  return typeof kind === 'string' ? rest : { ...rest, kind: 'says no kind' };
}
