/** Points. The type size that is taken where there is no word to measure. */
export const USUAL_SIZE = 10;
