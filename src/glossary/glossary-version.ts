/** Which glossary this is; apart, so that a page that only tells it need not carry the glossary. */
export const GLOSSARY_VERSION = '2026.11.28';
/** The day to which the evidence was followed, ISO. */
export const GLOSSARY_DATE = '2026-11-28';
