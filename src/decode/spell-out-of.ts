/** `Labour score /10`: a stroke and the highest mark. Behind a figure, as in 2024/25, it is a year or a date. */
const OUT_OF = /(?<=[\p{L})\]] ?\(?)\/ ?(5|10|20|50|100|1000)(?=\)?$)/u;

/** A label with the highest mark behind a stroke put in words, `out of 10`; nothing where it has none. */
export function spellOutOf(label: string): string | undefined {
  return OUT_OF.test(label) ? label.replace(OUT_OF, ' out of $1') : undefined;
}
