import { anyone, asItsParent, line, part } from '@landfall/service-kit';
import { PortsQuery } from './ports.js';

export const portPart = part({
  resolvers: [PortsQuery],
  access: { Query: { ports: anyone }, types: { Port: line(asItsParent, 'code name zone regime takesFilings') } },
});
