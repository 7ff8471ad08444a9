/** Names of months and days as people write them, in the languages of clinics' pages. */

/** A word as names are compared: in small letters, without accents or a period. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

/** The place in the list of each name on its lines. */
const places = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)));

const months = places([
  'january jan enero ene janvier janv januar janner gennaio janeiro januari',
  'february feb febrero fevrier fevr februar febbraio fevereiro februari',
  'march mar marzo mars marz marco maart mrt marts',
  'april apr abril abr avril avr aprile',
  'may mayo mai maggio maio mei maj',
  'june jun junio juin juni giugno junho',
  'july jul julio juillet juil juli luglio julho',
  'august aug agosto ago aout augustus augusti',
  'september sep sept septiembre setiembre set septembre settembre setembro',
  'october oct octubre octobre oktober okt ottobre outubro',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic decembre dezember dez dicembre dezembro',
]);

/** Monday first. */
const days = places([
  'monday mon lunes lun lundi montag mo lunedi segunda seg maandag ma mandag man',
  'tuesday tue tues tu martes mar mardi dienstag di martedi terca ter dinsdag tirsdag tirs tir tisdag tis',
  'wednesday wed weds we miercoles mie mier mercredi mer mittwoch mi mercoledi quarta qua woensdag wo onsdag ons',
  'thursday thu thur thurs th jueves jue juev jeudi jeu donnerstag do giovedi gio quinta qui donderdag torsdag tors tor',
  'friday fri viernes vie vier vendredi ven freitag fr venerdi sexta sex vrijdag vr fredag fre',
  'saturday sat sabado sab samedi sam samstag sonnabend sa sabato zaterdag za lørdag lør lordag lor',
  'sunday sun domingo dom dimanche dim sonntag so su domenica zondag zo søndag søn sondag son',
]);

/** `Mondays`, `sábados`, `montags` */
const singular = (word: string) => word.replace(/s$/, '');

/** The month, from 0; `undefined` for another word. */
export const monthIndex = (word: string): number | undefined => months.get(plainWord(word));

/** The day of the week, from Monday; `undefined` for another word. */
export const weekdayIndex = (word: string): number | undefined =>
  days.get(plainWord(word)) ?? days.get(singular(plainWord(word)));
