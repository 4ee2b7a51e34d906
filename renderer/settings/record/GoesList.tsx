// What goes with a deletion, a line each.

export function GoesList({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="record-goes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
