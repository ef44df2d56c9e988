export { accounts } from './service.js';
export { kalaniMachine, personas, sandboxAccounts, sandboxMandates, type Persona } from './sandbox/personas.js';
export { verifyActivity, type Verified } from './activity/verify-activity.js';
export { saidOnSigningIn } from './session/link-says.js';
