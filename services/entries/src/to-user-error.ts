export { toUserError } from '@landfall/service-kit';
