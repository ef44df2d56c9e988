const longest = 1_000;

/**
 * The portal’s pages, as a path names them, and what may follow. Addresses that act when they are opened, as those below
 * /sign-in, /oidc and /files, are none of them, in whatever spelling: a page has no dots, escapes or capitals in its name.
 */
const page = new RegExp(
  '^/(sign-in|((start|drafts|entries|pay|mandates|resume|claim|mailbox|activity|analysis|administration|officers|hall|carrier|' +
    'cashier|release|help|about|feedback)(/[\\w-]+)*)?)' +
    '([?#][^\\\\\\s\\p{C}]*)?$',
  'u',
);

/** Where a person goes on after signing in: a page of the portal as it was given; null for anything else. */
export const ownPath = (text: unknown): string | null =>
  typeof text === 'string' && text.length <= longest && page.test(text) ? text : null;
