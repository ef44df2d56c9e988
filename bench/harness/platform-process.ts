// The process that `platform.ts` starts: as `npm start` has it, four services and a gateway around one local bus.
import 'reflect-metadata';
import { gatewaySettings, startGateway } from '@landfall/gateway';
import {
  LocalBus,
  readSettings,
  serviceNames,
  serviceSettings,
  startService,
  sweepDeadlines,
  type RunningService,
  type ServiceName,
} from '@landfall/service-kit';
import { definitionOf } from '../../scripts/definition-of.ts';
import { answerParent, settingsOfChild } from './child.ts';
import { gatewayEnvironment, serviceEnvironment, type PlatformGiven, type PlatformPlaces } from './platform.ts';

const given = settingsOfChild<PlatformGiven & { port: number }>();
const { port } = given;
const bus = new LocalBus();
const services = await Promise.all(serviceNames.map(start));
const places = placesOf(services);
const gateway = await startGateway(readSettings(gatewaySettings, gatewayEnvironment(port, given, places)), { bus });

answerParent(places, {
  drain: async () => {
    // an effect in one service is an event for the next
    for (let round = 0; round < 4; round += 1) await Promise.all(services.map((service) => service.drain()));
  },
  // what is due is done at once, and not only when it is next looked for; answers how much that was
  sweep: async () => {
    const done = await Promise.all(services.map((service) => sweepDeadlines(service, new Date())));
    return done.reduce((sum, one) => sum + one, 0);
  },
  stop: async () => {
    await gateway.stop();
    await Promise.all(services.map((service) => service.stop()));
    await bus.stop();
  },
});

async function start(name: ServiceName): Promise<RunningService> {
  const definition = await definitionOf(name);
  const settings = readSettings(serviceSettings, serviceEnvironment(name, given));
  return startService(definition, settings, { bus });
}

function placesOf(running: RunningService[]): PlatformPlaces {
  const privately = running.map((service) => [service.definition.name, service.url] as const);
  const publicly = (name: ServiceName) => running.find(({ definition }) => definition.name === name)!.publicUrl;
  return {
    services: Object.fromEntries(privately) as Record<ServiceName, string>,
    accountsPublic: publicly('accounts'),
    documentsPublic: publicly('documents'),
  };
}
