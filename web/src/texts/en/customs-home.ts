/** Texts of the home page of those who work for Customs. */
export const customsHome = {
  nothingAtPort: 'No entry yet. What is filed at your port appears here.',
  customsTitle: 'Customs',
  customsAt: 'Customs at {{ports}}',
  pages: {
    officers: 'Queue of reviews',
    officersHint: 'Take up, look at and decide what is filed at your port',
    arrivals: 'Arrivals',
    arrivalsHint: 'Record what arrives, and compare carriers’ lists with what is declared',
    holders: 'Who holds what',
    holdersHint: 'See what each officer works on, and take it back',
    cashier: 'Cashier',
    cashierHint: 'Record what is paid',
    closing: 'Closing of the day',
    closingHint: 'What came and went at the counter, by means of payment',
    analysis: 'Analysis',
    analysisHint: 'Counts and values by status, port, mode and week',
    administration: 'Administration',
    administrationHint: 'Invite officers and see who works where',
  },
  newest: 'Newest entries',
};
