/** What bears on the goods declared here, is no requirement of the list, and is applied by no rule. */
export const beyondTheList = `- Part 141, but for what the list names of it, the power of attorney (141.46), the time of entry of an informal entry
  (141.68) and the rates in force then (141.69). Entry within 15 calendar days of landing (141.5) is named to who files late.
- Executive Order 14411: it tells Customs to bar foreign importers of record from informal entry within 180 days, to 30
  November 2026; whether a rule does so was not found (secondary).
- Charges: rates of duty, the merchandise processing and harbor maintenance fees, internal revenue taxes: the filer states
  an estimate.
- Bonds, but for the one of remote location filing, also the one that entries of low value need since 24 June 2026
  (secondary).
- American Samoa: the sections of title 27, chapter 10, but for the list of the goods (27.1017) and the declaration of baggage
  (27.1005, and of 27.1033(a) what it reports).`;
