const made = new Map<string, unknown>();

/**
 * Makes something once for each key: a formatter takes longer to make than a component to render. A
 * server that is asked for ever new languages starts afresh after a hundred.
 */
export function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) {
    if (made.size > 100) made.clear();
    made.set(key, make());
  }
  return made.get(key) as T;
}
