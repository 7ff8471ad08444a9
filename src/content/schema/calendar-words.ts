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
  'january jan enero ene janvier janv januar janner gennaio janeiro',
  'february feb febrero fevrier fevr februar febbraio fevereiro',
  'march mar marzo mars marz marco',
  'april apr abril abr avril avr aprile',
  'may mayo mai maggio maio',
  'june jun junio juin juni giugno junho',
  'july jul julio juillet juil juli luglio julho',
  'august aug agosto ago aout',
  'september sep sept septiembre setiembre set septembre settembre setembro',
  'october oct octubre octobre oktober okt ottobre outubro',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic decembre dezember dez dicembre dezembro',
]);

/** Monday first. */
const days = places([
  'monday mon lunes lun lundi montag mo lunedi',
  'tuesday tue tues tu martes mar mardi dienstag di martedi',
  'wednesday wed weds miercoles mie mier mercredi mer mittwoch mi mercoledi',
  'thursday thu thur thurs th jueves jue juev jeudi jeu donnerstag do giovedi',
  'friday fri viernes vie vier vendredi ven freitag fr venerdi',
  'saturday sat sabado sab samedi sam samstag sonnabend sa sabato',
  'sunday sun domingo dom dimanche dim sonntag so su domenica',
]);

/** `Mondays`, `sábados`, `montags` */
const singular = (word: string) => word.replace(/s$/, '');

/** The month, from 0; `undefined` for another word. */
export const monthIndex = (word: string): number | undefined => months.get(plainWord(word));

/** The day of the week, from Monday; `undefined` for another word. */
export const weekdayIndex = (word: string): number | undefined =>
  days.get(plainWord(word)) ?? days.get(singular(plainWord(word)));
