import { serviceNames } from '@landfall/service-kit';

/**
 * What opening an older database may change in rows of before, by table and column, each with its reason; `gone` for a
 * table that is no more. Whatever is not written here is as it was.
 */
export const changedByMigrations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    serviceNames.map((service) => [
      `${service}.progress`,
      { epoch: 'Whatever is restored has another log: readers are told so.' },
    ]),
  ),
  'accounts.mail': { facts: 'What mails on their way were to look up when they are sent is written into them.' },
};
