/** A share that rests on fewer gets a hollow dot. */
const FEW = 20;
/** One that rests on fewer still gets none. */
const TOO_FEW = 5;

/** How a share is drawn, by how many it rests on. */
export function dotOf(of: number): 'full' | 'hollow' | 'none' {
  if (of < TOO_FEW) return 'none';
  return of < FEW ? 'hollow' : 'full';
}

/** What a hollow dot is filled with: the page's ground, or white in a saved picture. */
export const HOLLOW = 'var(--ground, #ffffff)';
