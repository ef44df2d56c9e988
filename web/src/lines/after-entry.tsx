/** What may fall due on goods after they have entered, each with the law that says so. */
export function AfterEntry({ afterEntry }: { afterEntry: readonly { says: string; citation: string }[] }) {
  return afterEntry.map(({ says, citation }) => (
    <span key={citation} className="display-block margin-top-05">
      {says} <span className="text-base-dark">({citation})</span>
    </span>
  ));
}
