/** Texts of `web/src/claim`. */
export const claim = {
  title: 'Keep what you began as a guest',
  lead: 'Before you signed in, something was begun without an account, on',
  means:
    'Take it under this account and you find it among your declarations here. Nothing is lost and no reference changes.',
  whose:
    'Whoever has this account then sees and does all that you could. If the address below is not yours, leave it as it is.',
  account: 'This account',
  take: 'Take it under this account',
  leave: 'Leave it as it is',
  taking: 'Taking it over…',
  keep: {
    lead: 'You are here without an account. Give your e-mail, and you find your declarations from any device and hear when something changes.',
    send: 'Keep them under my e-mail',
    given:
      'You gave {{email}}. Use the link in the mail that we sent there, or type its code here. If it is older than 10 minutes, ask for another.',
    again: 'Send me another link',
    sending: 'Sending…',
    sent: 'If {{email}} can receive mail, a link is on its way. Use it within 10 minutes to show that the e-mail is yours, or type the code from the mail here.',
    other: 'Use another e-mail',
    notAnswering: 'This is not answering just now. Try again in a moment.',
  },
  none: 'There is nothing to take over.',
  home: 'Go to your declarations',
  goOn: 'Go on where you wanted to go',
};
