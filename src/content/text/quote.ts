/** Text from content, safe to print: short, quoted, with what nobody could see escaped. */
export function quote(text: string, most = 60): string {
  // By code points, so that no surrogate pair is split.
  const characters = [...text.slice(0, 2 * most)];
  const short = characters.slice(0, most).join('');
  return JSON.stringify(short.length < text.length ? `${short}…` : short).replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
