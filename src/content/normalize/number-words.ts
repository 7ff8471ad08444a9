/** The words that tell what answers a number, in the languages that clinics print. */

/** What answers a number. `other` is a fax machine, a pager or a messenger. */
export type NumberKind = 'voice' | 'text' | 'tty' | 'relay' | 'other';

const words = (...alternatives: readonly string[]) =>
  `(?:^|[^\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`;

const voice =
  'voice|v|voz|voix|voce|calls?|calling|callers?|phone|telephone|tel|ph|dial|ring|talk|speak|llam\\p{L}*|marque|tel[eé]fono|t[eé]l[eé]phone|telefono|telefon\\p{L}*|appel\\p{L}*|anruf\\p{L}*|chiam\\p{L}*|ligue|ligar|bellen';
const texting =
  'imessage|(?:free)?text(?:s|ing|o|os|ee|ea|ez)?|txt|sms|mms|send|env[ií]\\p{L}*|mand[ae]|mensajes? de texto|textnachrichten';
const messengers = 'whats ?app|signal|telegram|viber|we ?chat|(?:facebook )?messenger|skype';
const machines =
  '(?:e-?)?fax(?:es)?|telefax|faks|факс|传真|傳真|ファックス|ファクス|팩스|فاكس|פקס|facsimile|t[eé]l[eé]copi\\p{L}*|pagers?|beepers?|bleepers?|buscapersonas';
const textTelephones =
  'tt[yd]s?|tdds?|mini ?com|(?:text|video) ?-? ?(?:tele)?phones?|vp|tele(?:type\\p{L}*|printer|tipo)|t[eé]l[eé]imprim\\p{L}*|ats|dts|tel[eé]fono de texto|telefono testuale|telefone de texto|t[eé]l[eé]phone (?:à )?texte|schreibtelefon|bildtelefon|teksttelefoon';
const relays = 'relay|nrs|vrs|srv|typetalk|service de relais|retransmisi[oó]n';

const join = '(?:\\.?\\s*[/&+]\\s*|\\s+(?:or|and|o|y|e|et|ou|und|oder|en|of)\\s+)';
const only =
  'only|s[oó]lo|solamente|[uú]nicamente|nur|uniquement|seulement|soltanto|somente|apenas|s[oó]|alleen|exclusively|please|us';
const no = "no|not|never|don[’']t|do not|non|pas d[e’']|sin|kein\\p{L}*|geen|sem";

const pattern = (source: string) => new RegExp(source, 'iu');

/** How the words of a kind stand around a number. */
const labels = (kind: NumberKind, named: string) => ({
  kind,
  named: pattern(words(named)),
  /** Callers reach the same number: `Phone/Fax`, `call or text`. */
  voiceFirst: pattern(`${words(voice)}(?:${join}\\p{L}+)*${join}(?:${named})(?!\\p{L})`),
  /** `V/TTY` */
  voiceLast: pattern(`${words(named)}(?:${join}\\p{L}+)*${join}(?:${voice})(?!\\p{L})`),
  /** It is not there: `no fax` */
  denied: pattern(`${words(no)}\\s+(?:\\p{L}+\\s+)?(?:${named})(?!\\p{L})`),
  /** A remark begins with it. */
  first: pattern(`^(?:\\P{L}*\\p{L}+){0,2}\\P{L}*(?:${named})(?![\\p{L}\\d])`),
  /** A remark has no more than it: `for texts only` */
  alone: pattern(
    `^\\P{L}*(?:(?:${only}|for|by|via|to|para|por|par|per|für|ligne|num[eé]ro|n[uú]mero)\\P{L}+)*(?:${named})(?:\\P{L}+(?:${only}|line|number|messages?|messaging|users|de texto))*\\P{L}*$`,
  ),
});
export type Labels = ReturnType<typeof labels>;

export const spoken = labels('voice', voice);
export const written = labels('text', texting);
export const sent = labels('text', 'mensajes|messages|messaggi|mensagens|berichten');
export const messenger = labels('other', messengers);
/** Each kind that its words tell, the surest first. */
export const kinds: readonly Labels[] = [
  labels('other', machines),
  labels('tty', textTelephones),
  labels('relay', relays),
  messenger,
  written,
];

export const onlyThat = pattern(words(only));
export const offered = pattern(
  words('available', 'welcome', 'accepted', 'ok', 'disponible', `(?:${texting}) preferred`),
);

const taking = 'take|receive|accept|aceptan?|recib\\p{L}*|atiend\\p{L}*';
/** `No voice calls`, `Cannot receive calls`, `No se aceptan llamadas` */
export const noCalls = pattern(
  `^\\P{L}*(?:(?:${no})|(?:${no}|does(?: not|n[’']t)|can(?: ?not|[’']t)) (?:se )?(?:${taking}))\\P{L}+(?:${voice})(?:\\P{L}+(?:${voice}))*(?!\\p{L})`,
);

/** Named beside something else: `Front desk and fax`, `24/7 line with fax`. */
export const besideOther = pattern(
  `\\p{L}(?:${join}(?:${machines}|${messengers})|\\s+(?:with|con)\\s+(?:${machines}))(?!\\p{L})`,
);

/** Words for what is sent that is no text message: `Send referrals`, `Envíe referencias`. */
const sending = '(?:send|env[ií]\\p{L}*|mand[ae])(?!.*(?:message|mensaje))';

/** Words that also name places, people and tasks: `Signal Hill office`, `VP of Care`. */
export const ambiguous = new RegExp(
  words('signal', 'telegram', 'vp', 'ats', 'dts', sending),
  'giu',
);

/** At the end, these are a messenger: `Message us on Signal` */
export const byMessenger =
  /\s(?:on|via|by|using|en|por|per|über|sur|su)\s(?:signal|telegram)\P{L}*$/iu;
