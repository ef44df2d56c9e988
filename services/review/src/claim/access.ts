import { more, type PartAccess } from '@landfall/service-kit';
import { customs } from '../access.js';

export const claimAccess = { types: { Review: more('', { idleReturnsAt: customs }) } } satisfies PartAccess;
