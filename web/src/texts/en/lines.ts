/** Texts of long lists of goods. */
export const lines = {
  find: 'Find a line',
  findIn: 'Find a line of “{{of}}”',
  findHint: 'By what it is, tariff number, origin or line number',
  shown: '{{shown}} of {{count}} lines are shown. The others are folded: only the field above finds them.',
  first_one: 'The line with something about it is first.',
  first_other: 'The {{count}} lines with something about them are first.',
  all: 'All {{count}} lines are shown.',
  found_one: '1 of {{all}} lines fits.',
  found_other: '{{count}} of {{all}} lines fit.',
  foundShown: 'The first {{shown}} are shown.',
  foundNone: 'No line fits. Try fewer or other words.',
  showAll: 'Show all {{count}} lines',
  fold: 'Show fewer lines',
  mark: {
    SENT_BACK: 'Sent back',
    FINDING: 'Look at it',
    CHANGED: 'Changed',
    ASSESS: 'Excise to assess',
    CRITERION: 'A criterion was met',
  },
};
