import type { ServiceDefinition, ServiceName } from '@landfall/service-kit';

/** What a service is, by its name: its package exports it under that. */
export const definitionOf = async (name: ServiceName): Promise<ServiceDefinition> =>
  ((await import(`@landfall/${name}`)) as Record<string, ServiceDefinition>)[name]!;
