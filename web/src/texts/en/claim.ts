/** Texts of `web/src/claim`. */
export const claim = {
  title: 'Keep what you began as a guest',
  lead: 'Before you signed in, you began something in this browser without an account, on {{date}}.',
  means:
    'Take it under this account and you find it among your declarations here. Nothing is lost and no reference changes.',
  account: 'This account',
  take: 'Take it under this account',
  leave: 'Leave it as it is',
  taking: 'Taking it over…',
  none: 'There is nothing to take over.',
  taken: 'It is yours. You find it among your declarations.',
  home: 'Go to your declarations',
};
