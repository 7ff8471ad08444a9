/** The start of what tells people to send one word: `Text HOME to `, `Envíe la palabra AYUDA al `. */
const telling =
  /^(?:please\s+)?(?:text|txt|sms|send|message|env[ií][ea]n?|mand[ea]n?|escrib[ae]n?|textee|(?:send|schick)en sie|envoyez)[:,]?\s+(?:(?:the word|la palabra|el mensaje|le mot|das wort)\s+)?(?:["“‘«']\s?([\p{L}\d]+)\s?["”’»']|([\p{L}\d]+))\s+(?:by text\s+|por (?:mensaje de )?texto\s+|por sms\s+)?(?:to|al?|an|au)[: ]\s*(?=[(+\d])/iu;

/** The same without a verb: `HOME to 741741` */
const bare = /^(?:["“](\p{Lu}{2,20})["”]|(\p{Lu}{2,20}))\s+to\s+(?=[(+\d])/u;

const noKeyword = /^(?:us|me|a|an|text|texto|sms|messages?|mensajes?|whatsapp|call|dial)$/i;

/** The word to send to a number, and the number without it, as it is printed. */
export function keywordIn(words: string): { keyword?: string; display: string } {
  const [all = '', quoted, plain = ''] = telling.exec(words) ?? bare.exec(words) ?? [];
  // A word in small letters may be a part of the sentence.
  const keyword = quoted ?? (/^[\p{Lu}\d]/u.test(plain) ? plain : '');
  if (!keyword || noKeyword.test(keyword)) return { display: words };
  return { keyword, display: words.slice(all.length) };
}

/** The first message of a link: `sms:741741?body=HOME` */
export function keywordOfLink(href: string): string | undefined {
  const [, body = ''] = /[?&;]body=([^&]+)/i.exec(href) ?? [];
  try {
    return decodeURIComponent(body.replace(/\+/g, ' ')).trim() || undefined;
  } catch {
    return undefined;
  }
}
