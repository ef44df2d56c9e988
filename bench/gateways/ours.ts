// Landfall's gateway alone in a process, as gateway/src/main.ts runs it, but without a bus: nothing is live here.
import { gatewaySettings, startGateway } from '@landfall/gateway';
import { readSettings } from '@landfall/service-kit';
import { answerParent, settingsOfChild } from '../harness/child.ts';

const gateway = await startGateway(readSettings(gatewaySettings, settingsOfChild<Record<string, string>>()));
answerParent({ url: `${gateway.url}/graphql` }, { stop: () => gateway.stop() });
