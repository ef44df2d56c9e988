import { serviceNames, type ServiceName } from '@landfall/service-kit';

export const isServiceName = (name: string): name is ServiceName => (serviceNames as readonly string[]).includes(name);
