// Properties over invented inputs: npm test tries the same ones each time, so that it says the same of the same
// code; `npm run fuzz -- --only properties` tries others, from the number that it prints.
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['SAR_SEED'] ?? 1) });

export * from 'fast-check';
