export { documents } from './service.js';
export { endStrayRequests, findStrayRequests } from './stray-requests.js';
