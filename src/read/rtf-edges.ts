/** Twips, a twentieth of a point. Edges of cells that differ by less are one: programs round. */
const SAME_EDGE = 30;

/** The right edges of cells of one table, from the left; those that nearly fall together are one. */
export class RtfEdges {
  #edges: number[] = [];

  add(edges: readonly number[]): void {
    const all = [...this.#edges, ...edges].sort((a, b) => a - b);
    this.#edges = all.filter((edge, at) => at === 0 || edge - (all[at - 1] ?? 0) > SAME_EDGE);
  }

  /** How many columns of the table lie between two edges of one of its rows. */
  between(from: number, to: number): number {
    const count = this.#edges.filter((edge) => edge > from + SAME_EDGE && edge <= to + SAME_EDGE).length;
    return Math.max(1, count);
  }
}
