export { isListOfNetworks } from './http/client-address.js';
export { openToAnyone } from './limits/open-to-anyone.js';
export { gatewaySettings, type GatewayEnvironment, type GatewaySettings } from './settings.js';
export { startGateway, type GatewayOptions, type RunningGateway } from './start-gateway.js';
