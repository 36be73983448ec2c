/** Stands in the figures for all parties together. */
export const ALL = 'all';
/** Stands in the figures for the replies whose party is not known. */
export const UNKNOWN_PARTY = 'unknown';
