/** A sentence whose masked address, as `s…a@e….com`, stays in one line: its dots are places to break otherwise. */
export function Unbroken({ says, address }: { says: string; address: string }) {
  const [before, ...after] = says.split(address);
  return (
    <span>
      {before}
      {after.map((next, at) => (
        <span key={at}>
          <span className="text-no-wrap">{address}</span>
          {next}
        </span>
      ))}
    </span>
  );
}
