/** Puts something on a list, or takes it off. */
export function withOrWithout(list: Iterable<string>, one: string, on: boolean): readonly string[] {
  const rest = [...list].filter((each) => each !== one);
  return on ? [...rest, one] : rest;
}
