import './trust-own-scripts.ts';

/** A worker of the old kind loads further scripts so; the types that we compile with know only a page's. */
const { importScripts } = globalThis as unknown as { importScripts: (address: string) => void };

// The library's own worker as it is published, and before it the rule by which it may load its cores and nothing from elsewhere.
importScripts(new URL('worker.min.js', globalThis.location.href).href);
