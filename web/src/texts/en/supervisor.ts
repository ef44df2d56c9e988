/** Texts of `web/src/supervisor`: who holds what. */
export const supervisor = {
  title: 'Who holds what',
  counts: '{{held}} held, {{unassigned}} unassigned, {{stuck}} stuck.',
  toQueue: 'Go to the queue',
  empty: 'No officer holds anything just now. A claim appears here by itself.',
  first: 'The first 100 are shown.',
  holds: 'holds {{n}}',
  heldBy: 'Held by {{name}}',
  unnamed: 'An officer whose name is not known just now',
  column: {
    reference: 'Reference',
    importer: 'Importer',
    heldFor: 'Held for',
    goesBack: 'Goes back',
    takeBack: 'Take it back',
  },
  noReference: 'a review',
  since: 'since {{time}}',
  goesBackIn: 'in {{n}} min if idle',
  goesBackNever: 'Not by itself',
  takeBack: 'Take back',
  takeBackOf: '{{reference}} from {{name}}',
};
