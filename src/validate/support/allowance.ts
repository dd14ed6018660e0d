/** Grants work of a given cost as long as the allowance lasts. */
export type Allowance = (cost: number) => boolean;

/** Makes an allowance, by which the search for helpful hints stays cheap however many problems there are. */
export function allowance(total: number): Allowance {
  let left = total;
  return (cost) => {
    if (cost > left) return false;
    left -= cost;
    return true;
  };
}
