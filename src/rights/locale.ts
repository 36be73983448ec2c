/**
 * The language and country in which numbers, dates, plurals and lists are written: that of the catalogue. Another
 * language has its own catalogue and its own value here; nothing else names one but the pages' HTML files.
 */
export const LOCALE = 'en-GB';
