const warned = new Set<string>();

/**
 * Warns once in the developer's console: what happened, why it matters, how to fix it.
 * Call it inside `if (process.env.NODE_ENV !== 'production')`, so that production drops it.
 */
export function warn(subject: string, message: string): void {
  const line = `[clinic-ui] ${subject}: ${message}`;
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line);
}

/**
 * A value as a warning quotes it, with invisible characters spelled out. Some cannot be written as
 * JSON, such as one that contains itself.
 */
export function quote(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).replace(
      /\p{Cf}|(?! )\p{Zs}/gu,
      (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
    );
  } catch {
    return Object.prototype.toString.call(value);
  }
}
