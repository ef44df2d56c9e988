import { ports } from '@landfall/law';
import { as, type Context } from '@landfall/service-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { portsWithOfficers } from '../standing/ports-with-officers.js';
import { Port } from './port.type.js';

@Resolver()
export class PortsQuery {
  @Query(() => [Port], {
    description: 'Every port of entry that is known here, by code, and which of them take filings. Open to everybody.',
  })
  async ports(@Ctx() { em }: Context): Promise<Port[]> {
    const served = await portsWithOfficers(em);
    return ports.map((port) => as(Port, { ...port, takesFilings: served.includes(port.code) }));
  }
}
