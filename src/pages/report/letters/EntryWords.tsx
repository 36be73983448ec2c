/** What the party calls something that a letter is about, and what it put there. */
export function EntryWords({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <p class="theirs">
      <mark>{label}</mark>{' '}
      <mark>
        <b>{value}</b>
      </mark>
    </p>
  );
}
