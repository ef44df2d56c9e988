import type { CombinedError } from 'urql';

/** Whether the platform refused because it knows nobody by the session's cookie. */
export const isSignedOut = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
