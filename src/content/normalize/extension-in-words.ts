/** What stands before an extension, in the languages that clinics print. */
export const extensionWords =
  'extensi[oó]n|extens[aã]o|ext?n?|x|local|poste|durchwahl|dw|nebenstelle|apparat|app|klappe|kl|interno|int|anexo|ramal|toestel|tst|anknytning|ankn|lok|mellék|dahili|wewn?|linka|klapka|doorkies|доб|дод|εσωτ|내선|内線|内线|分机|分機|[转轉]|تحويلة|داخلی|שלוחה';

const inWords = new RegExp(
  `^[\\s,;(/-]*(?:(?:${extensionWords})(?:[.:]?\\s*(?:no\\.?|number|num))?[.:]?\\s*=?\\s*[#-]?\\s*|#\\s*)(\\d{1,7})(?!\\d)`,
  'iu',
);

/** After a pause, as phones write it: `,200`, `;200`. */
const afterPause = /^[,;pw]{1,3}(\d{1,7})#?(?!\d)/i;

/** The extension at the start of a text, with all that stands for it. */
export function extensionAt(text: string): readonly [all: string, digits: string] {
  const [all = '', digits = ''] = inWords.exec(text) ?? afterPause.exec(text) ?? [];
  return [all, digits];
}
