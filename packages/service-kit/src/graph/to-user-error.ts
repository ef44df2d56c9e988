import type { Finding } from '@landfall/rule';
import { userError, type UserError } from './user-error.type.js';

/** A finding of the law as the caller reads it. */
export const toUserError = ({ code, message, path, ...more }: Finding): UserError =>
  userError(code, message, path, more);
