/** Texts of `web/src/help`: where one gets help. */
export const help = {
  title: 'Help',
  none: 'No authority has set its name and its counters here yet. Ask whoever sent you to this address.',
  example: 'This is a sandbox with an example authority: nobody answers at these addresses.',
  ask: 'Ask {{name}}',
  write: 'Write to',
  call: 'Call',
  when: 'Somebody answers {{hours}}.',
  counters: 'Customs counters',
  noCounters: 'No counter is named yet.',
  privacy: 'Your data',
  accessibility: 'Accessibility',
};
