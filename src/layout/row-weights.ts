/** What speaks against joining two lines of a cell, or against parting two rows. Weights, not probabilities. */
export const WEIGHT = {
  /** A drawn line lies between: never one cell. */
  ruled: 1000,
  tagsDiffer: 8,
  tagsUnsure: 1,
  sameTag: 7,
  wideStep: 5,
  wouldFit: 4,
  wouldFitValue: 3,
  newLook: 4,
  /** Lines of one cell seldom stand further apart than single spacing. */
  looseStep: 2,
  /** A line that starts with a capital under a label of a word or two. */
  capital: 0.9,
  /** A line of a label that starts with a word that opens other labels, and stands within none. */
  opener: 1,
  /** A row without a label. */
  unlabelled: 6,
  /** A row with a label only. */
  unvalued: 0.7,
  /** First lines (or middles) of the cells of a row stand at different heights. */
  unaligned: 3,
  againstSpacing: 4,
  /** A label that starts small, or whose line above ends in "of", is no new one. */
  continues: 2.5,
  /** A further line of the label has a value beside it that had room above. */
  ownValue: 3,
  complete: 5,
};

/** All in ems, but for `loose`, which is a factor. */
export const TOLERANCE = {
  /** Cells of one row start, or have their middles, within this of each other. */
  level: 0.3,
  /** Steps larger than the tight step by this factor part rows. */
  loose: 1.06,
  /** No wrapped line of a cell is further from the one above. */
  widestStep: 1.95,
  /** Beyond this a step is no plain line spacing. */
  looseStep: 1.53,
  /** A space, and what a line breaker leaves free besides. */
  space: 0.25,
  slack: 0.4,
};
