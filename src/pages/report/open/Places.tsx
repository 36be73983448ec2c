interface PlacesProps {
  readonly places: readonly string[];
  /** What is true of all of them. */
  readonly words: string;
}

/** A sentence with the file that it is about, or with a list of them. */
export function Places({ places, words }: PlacesProps) {
  if (places.length < 2) {
    return (
      <p>
        {places[0] && <span class="theirs">{places[0]}</span>} {words}
      </p>
    );
  }
  return (
    <>
      <p>{words}</p>
      <ul class="places">
        {places.map((place, index) => (
          <li key={index} class="theirs">
            {place}
          </li>
        ))}
      </ul>
    </>
  );
}
