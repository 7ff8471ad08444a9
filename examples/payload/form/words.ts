/** `regulatoryStatus` and `less-common` as people write them: "Regulatory status", "Less common". */
export function label(key: string): string {
  const words = key
    .replaceAll(/([A-Z])/g, ' $1')
    .replaceAll('-', ' ')
    .toLowerCase();
  if (['faq', 'id', 'doi', 'url'].includes(words)) return words.toUpperCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Editors write the word `none` where content in a file has `null`. */
export const wordsInForm = (text = '') => text.replaceAll(/\bnull\b/g, '"none"');
