/**
 * What the texts that this law was written from state and no rule of this code applies. A part is taken off this list by
 * the rule that applies it.
 */
export const notInThisCode = `## Not in this code

What 19 CFR part 143, as printed on 16 January 2020, and the guidance on low-value goods state, and nothing here applies. The
bullets on charges, American Samoa, bonds and small parcels come from elsewhere:

- Part 141, of which 143.0 says that part 143 comes in addition to it: but for the power of attorney (141.46), the time
  of entry of an informal entry (141.68) and the rates in force then (141.69). Entry within 15 calendar days of landing
  (141.5), which is named to who files late. All goods of one consignee on one conveyance on one entry (141.51), and the
  exceptions (141.52).
- 143.1(a)(3): service bureaus. 143.1(b), (c): taking part in ABI for the security filing, protests, in-bond and foreign
  trade zones.
- 143.2 to 143.5: the letter of intent, its approval or denial, confidentiality of a service bureau, the tests of a
  participant's system. 143.6 to 143.8: notice, grounds, days and appeal of probation, suspension and revocation; only
  what a standing does to a filing is applied.
- Subpart B, 143.11 to 143.16: appraisement entry.
- 143.21(b) to (k) and (l)(3): what would show that one of these paragraphs is met is asked of nobody; only what stands
  against it is told, and an officer who is asked may find that one fits.
- 143.22: that a formal or an appraisement entry is required, and consolidation on it.
- 143.23: the other forms: 368, 368A, 3299, 3311, 7523, the paper 7501, the baggage declaration and oral declarations, the
  commercial invoice with its declaration; express consignments (i); entry by bill of lading or manifest with the seven
  particulars of (k).
- 143.24: preparation, payment and numbering before the examination, and ports without a cashier.
- Executive Order 14411: it tells Customs to bar foreign importers of record from informal entry within 180 days, to 30
  November 2026; whether a rule does so was not found (secondary).
- 143.28, last sentence: the permit copy where goods are examined elsewhere.
- 143.31: entries that are not filed electronically.
- 143.32(m) and 143.36(c)(3): numbers of preclassification and binding rulings, and pre-approval programs. 143.32(c), (h),
  (k) and 143.36(c)(2): invoice data in the formats of AII and EDIFACT.
- 143.32(b), (f) and 143.34: data as CATAIR lays them out, through ABI or an approved interchange; this platform takes GraphQL
  and a portal.
- 143.32(i)(2), 143.33, second sentence, and 143.35, but for its sentence on documents not asked for: the entry
  summary. 143.32(j): immediate delivery. 143.32(p): the statement as a list, its payment, and liquidation.
- 143.36(b): full disclosure of rebates, drawbacks, fees, commissions, royalties and of goods and services given to the
  seller, as facts of their own.
- 143.37 and 143.39: retention of records, a discharged broker's documents, and penalties.
- Subpart E, 143.41 to 143.45: remote location filing.
- Charges: rates of duty, the merchandise processing and harbor maintenance fees, internal revenue taxes: the filer states
  an estimate.
- Small parcels bought online: inspections of a share of the parcels of a port for a time, and what a good record earns.
- American Samoa: the list of ASCA 27.1017 within 72 hours after arrival, which is named to who files late; goods by
  sea, by mail and in baggage.
- Bonds, also the one that entries of low value need since 24 June 2026 (secondary).`;
