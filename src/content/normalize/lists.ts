/**
 * The entries of a list, without the gaps a CMS leaves. A single value where a list belongs becomes
 * a list of one, so that it is not lost.
 */
export function compact<T>(list: readonly T[] | T | null | undefined): readonly NonNullable<T>[] {
  if (list === null || list === undefined || list === '') return [];
  if (!Array.isArray(list)) return [list as NonNullable<T>];
  const hasGaps = list.includes(undefined) || list.includes(null);
  return hasGaps ? list.filter((item) => item !== null && item !== undefined) : list;
}
