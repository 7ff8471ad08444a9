/** An address without what nobody types. */
const bare = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?|^(?:mailto|tel|sms):|\/+$/g, '')
    .replace(/\s/g, '');

/**
 * The words of a link with its address, unless they say it. An address within the site says nothing
 * off its page.
 */
export function linkText(words: string, address: string): string {
  if (!/^(?:https?:|mailto:|tel:|sms:)/i.test(address.trim())) return words;
  const [shown, target] = [bare(words), bare(address)];
  if (!words.trim()) return address.trim();
  const digits = (text: string) => text.replace(/\D/g, '');
  const isNumber = /^(?:tel|sms):/i.test(address) && digits(shown) !== '';
  if (shown.includes(target) || (isNumber && digits(target).endsWith(digits(shown)))) return words;
  return `${words} (${address.trim().replace(/^(?:mailto|tel|sms):/i, '')})`;
}
