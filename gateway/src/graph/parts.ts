import { serviceNames, type ServiceName } from '@landfall/service-kit';

/** What people call the part of the platform that a service looks after. */
export const partOf: Readonly<Record<ServiceName, string>> = {
  accounts: 'accounts',
  entries: 'entries',
  documents: 'documents',
  review: 'review',
};

export const isServiceName = (name: string): name is ServiceName => (serviceNames as readonly string[]).includes(name);
