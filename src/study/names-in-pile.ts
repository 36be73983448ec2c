/**
 * What files that were picked or dropped together are called in a study: by their places in the folder that holds them
 * all, as the command line calls them. Where a name is there already, the file keeps its folder's name too; where that
 * one is there as well, it is the same file once more, and is left out.
 */
export function namesInPile(
  picked: readonly string[],
  known: ReadonlySet<string>,
): readonly (string | undefined)[] {
  const names = new Set(known);
  const parts = picked.map((name) => name.split('/'));
  const [root] = parts[0] ?? [];
  const hasRoot = parts.every((part) => part.length > 1 && part[0] === root);
  return picked.map((whole, at) => {
    const short = hasRoot ? (parts[at]?.slice(1).join('/') ?? whole) : whole;
    const name = [short, whole].find((one) => !names.has(one));
    if (name !== undefined) names.add(name);
    return name;
  });
}
