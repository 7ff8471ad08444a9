/** The days as the model names them. */
export const week = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const span = (from: number, to: number, opens: string, closes: string) => ({
  days: week.slice(from, to + 1),
  opens,
  closes,
});
export const weekdays = span(0, 4, '09:00', '17:00');

/** Hours as they are printed, with what the fix writes; a text is what stays words. */
export const printed: readonly (readonly [string, readonly object[] | string, note?: string])[] = [
  ['Mon–Fri 9–5', [weekdays]],
  ['M-F 9am-5pm', [weekdays]],
  ['Monday to Friday, 9 a.m. to 5 p.m.', [weekdays]],
  ['9am–5pm, Monday–Friday', [weekdays]],
  ['Mon-Fri 0900-1700', [weekdays]],
  ['lun-vie 9h–17h', [weekdays]],
  ['De lunes a viernes, de 9 a 17', [weekdays]],
  ['Mo–Fr 9 bis 17 Uhr', [weekdays]],
  ['du lundi au vendredi, 9h00-17h00', [weekdays]],
  ['Weekdays 9-5; Sat 10-2; Sun closed', [weekdays, span(5, 5, '10:00', '14:00')]],
  ['Mon–Fri 9–12, 1–5', [span(0, 4, '09:00', '12:00'), span(0, 4, '13:00', '17:00')]],
  ['Mo-Fr 8:00-11:30, 14:00-17:00', [span(0, 4, '08:00', '11:30'), span(0, 4, '14:00', '17:00')]],
  ['Tue & Thu noon–8pm', [{ days: ['Tuesday', 'Thursday'], opens: '12:00', closes: '20:00' }]],
  ['Fri 6pm–midnight', [span(4, 4, '18:00', '24:00')]],
  ['Fri 10pm–2am', [span(4, 4, '22:00', '02:00')]],
  ['24/7', [span(0, 6, '00:00', '24:00')]],
  ['7j/7, 24h/24', [span(0, 6, '00:00', '24:00')]],
  ['Open daily from 8 a.m. to 8 p.m.', [span(0, 6, '08:00', '20:00')]],
  ['Mon–Fri by appointment', [{ days: week.slice(0, 5), note: 'by appointment' }]],
  ['Mon–Fri 9–5 (by appointment)', [{ ...weekdays, note: 'by appointment' }]],
  ['Mon–Fri 9–5, closed for lunch 12–1', [weekdays], 'closed for lunch 12-1'],
  ['lun-ven 9h–17h, fermé les jours fériés', [weekdays], 'fermé les jours fériés'],
  ['９：００－１７：００ Mon–Fri', [weekdays]],
  ['First Saturday of the month, 9–12', 'First Saturday of the month, 9–12'],
  ['By appointment', 'By appointment'],
  ['Closed on public holidays', 'Closed on public holidays'],
  ['May to October: daily 9–5', 'May to October: daily 9–5'],
  [
    'Wednesdays from April to October only',
    [{ days: ['Wednesday'], note: 'from April to October only' }],
  ],
  ['Sat 8–11', 'Sat 8–11'],
  ['Mon from 9', 'Mon from 9'],
  ['Mon–Fri 9–5 except the first Monday', 'Mon–Fri 9–5 except the first Monday'],
];
