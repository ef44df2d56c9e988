export { documents } from './service.js';
export { endStrayRequests, findStrayRequests } from './request/stray-requests.js';
