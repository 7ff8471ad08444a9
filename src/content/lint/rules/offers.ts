import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Few places, and low prices. */
export const offerRules: readonly PhraseRule[] = [
  {
    id: 'scarcity',
    poor: 'Only a few appointments are left.',
    severity: 'error',
    source: ruleSources.ftc,
    why: 'Scarcity pushes people to decide before they know the risks.',
    better: 'State the waiting time as it is: "the next first visits are in about three weeks".',
    phrases: {
      en: [
        '(?:only|just|last|final|remaining|handful of|few|limited|scarce|fewer than|less than)(?: (?:a|the|\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|few|handful|\\S{1,10})){0,3} {spot}(?! (?:of|to|where|with|next|in the (?:lot|garage)))(?= |[.,!]|$)',
        "{spot}(?: \\S{1,10}){0,4} (?:fill(?:s|ing)?|go(?:es|ing)? (?:fast|quickly)|disappear(?:s|ing)?|run(?:s|ning)? (?:out|low)|book(?:s|ing)? (?:up|fast|out)|sell(?:s|ing)? (?:out|fast)|limited|scarce|gone|(?:nearly|almost|close to) (?:full|gone|booked)|vanish\\S{0,3}|won't last|are few|left)",
        "(?:almost|nearly) (?:full|fully booked|sold out|gone)|(?:filling|booking|selling|going) (?:up )?(?:fast|quickly|out)|sold out|selling out|while (?:supplies|places|spots|they) last|before (?:they|we|places|spots|it)(?:'re| are| is)?(?: \\S{1,6})? (?:gone|full|fill|sell out|run out|taken)",
        "(?:in high|high|growing|huge|record|overwhelming) demand|demand is (?:high|growing|huge|soaring)|in short supply|first come,? first served|(?:hard|difficult) to (?:get|book) (?:a |an )?{spot}|(?:waitlist|waiting list) (?:is )?(?:growing|filling|almost)|(?:they|these|those|and) go (?:fast|quickly)|(?:next |june |this )?(?:cohort|group|class|intake|round) (?:\\S{1,8} )?(?:is |are )?(?:filling|nearly|almost|full|closing)|(?:seats|places|spots|slots|they)(?: \\S{1,8}){0,4} (?:will not|won't|never) last",
        '(?:exclusive(?:ly)?|vip|select|invitation[- ]only|members[- ]only)(?: \\S{1,12}){0,1} (?:patients?|clients?|programs?|offers?|access|places|few|group|for)|accepting (?:only )?(?:a )?(?:limited|few|small)(?: \\S{1,8}){0,2} (?:patients|number)',
        '(?:we )?(?:only )?(?:accept|accepts|take|takes|treat|admit|enroll|welcome)(?: only| just)? (?:a few|a handful|\\d{1,2}|two|three|four|five|six|seven|eight|ten|twelve|very few|a limited number|so many)(?: \\S{1,8}){0,2} (?:patients|people|clients)|limited (?:number|enrollment|capacity|seating)(?! (?:of (?:studies|people in|trials|data|evidence)))|limited to(?= (?:the first|only|just|a few|a handful|\\S{1,6} (?:new )?(?:patients|clients|spots|places|seats)))',
        "(?:don't|do not) miss (?:your|out|this|the) (?:\\S{1,8} )?(?:spot|chance|place|opportunity)?",
        '(?:wait ?list|waiting list|enrollment|registration|doors|applications|books|intake|calendar)(?: \\S{1,10}){0,4} (?:closes?|closing|opens? (?:twice|once|only|today|tonight)|fills?)(?! (?:at|by) (?:five|six|\\d))',
      ],
      es: [
        '(?:últim[oa]s|poc[oa]s|limitad[oa]s|quedan?|escas[oa]s|(?:solo|sólo|únicamente|apenas) (?:quedan?|tenemos|hay|nos quedan|aceptamos|admitimos))(?: \\S{1,10}){0,3} {spot}(?! de)',
        '(?:solo|sólo|únicamente|apenas) (?:\\S{1,10} ){0,2}(?:aceptamos|admitimos|atendemos|tratamos)(?: \\S{1,10}){0,3} pacientes|{spot}(?: \\S{1,10}){0,3} (?:limitad[oa]s?|se (?:agotan|acaban|llenan|terminan|están)|casi (?:llen|agotad|complet)[oa]s?|por agotarse|escas[oa]s|vuelan)',
        'antes de que se (?:agoten|llenen|acaben|terminen)|casi (?:complet[oa]|llen[oa]|agotad[oa])|asegure (?:ya )?(?:su|la) {spot}|exclusiv[oa]s? para|oferta exclusiva|acceso exclusivo|se (?:agotan|acaban)|hasta agotar|(?:gran|alta|mucha) demanda',
        '(?:lista de espera|inscripción|inscripciones|matrícula|agenda|convocatoria)(?: \\S{1,10}){0,4} (?:cierra[n]?|se cierra[n]?|se llena[n]?|abre[n]? (?:solo|una|dos|hoy))|(?:cupos|plazas|lugares|citas|turnos)(?: \\S{1,8}){0,3} (?:vuelan|se van|desaparecen|duran)',
      ],
    },
    excusedBy: ['question', 'report'],
    unless: {
      en: [
        'certified|licensed|supervis\\S{1,4}',
        'few places (?:where|in)|parking|only (?:place|places) (?:where|that)|evidence|studies|on (?:mondays|tuesdays|weekdays)|(?:left|removed|had) (?:metal|an? implant)',
      ],
      es: ['aparcamiento|estudios|evidencia'],
    },
  },
  {
    id: 'discount',
    poor: 'Save $200 on your first session.',
    severity: 'warning',
    source: ruleSources.ftc,
    why: 'An offer on a medical treatment hurries a decision that is not about price.',
    better: 'State the price of a visit and of a session, and what insurance may cover.',
    phrases: {
      en: [
        '\\d{1,2} ?(?:%|percent|per cent) (?:off|discount|less|savings?)|discount(?:s|ed)?|promo(?:tion|tional)?s?(?: code)?|coupon|bargain|package deal|vouchers?|giveaways?|raffles?|flash sale|half[- ]price|gift cards?',
        '(?:first|second|next|last|free) \\S{3,12} (?:is|are) on us',
        '(?:\\$|€|£) ?\\d{1,4}(?: \\S{1,6})? (?:off|credit|bonus)|(?:save|saves|saving)(?: \\S{1,8}){0,2} (?:\\$|€|£|\\d{1,2} ?%|big|money|today|up to)',
        '(?:free|complimentary|bonus|discounted|bargain)(?: \\S{1,10}){0,2} (?:sessions?|infusions?|treatments?|doses?|dose|boosters?|upgrade|massage|gift|ketamine)|(?:session|infusion|treatment|dose|visit|consult\\S{0,6})(?: \\S{1,6})? (?:is |are )?(?:on us|on the house|free(?= (?:when|if|with|for the)))',
        "(?:special|limited|exclusive|introductory|seasonal|holiday|summer|spring|winter|new year|black friday|cyber monday|valentine's?|loyalty|unbeatable|lowest|best|launch)(?: \\S{1,10}){0,2} (?:offers?|deals?|prices?|rates?|packages?|sale|pricing|rewards?|promotion|savings|bonus)|black friday|cyber monday",
        '(?:two|three|buy \\S{1,6} get|\\S{1,6} sessions)(?: \\S{1,8}){0,3} (?:for (?:the price of )?(?:one|two|three)|free)|buy (?:one|two|five)|(?:loyalty|reward) points|bring a friend and (?:get|save|receive|both)|refer (?:a|your) friends?|price (?:drop|cut)s?|cheapest',
        'bring (?:a|your) \\S{3,12}(?: \\S{1,10}){0,2},? and (?:(?:you|both|each|of|all) ){1,4}(?:pay (?:half|less)|save|get (?:one|a second))',
        '(?:waiv(?:e|es|ed|ing)|drop(?:s|ping)?|skip) (?:\\S{1,12} ){0,3}fees?|fees? (?:is |are |will be )?waived',
        '(?:book|sign up|join|enroll|schedule|refer|reserve|start)(?:s|ing)? … (?:free|complimentary|on us|at no (?:extra )?(?:cost|charge)|half off|bonus|credit)(?= |[.,!]|$)(?! (?:parking|to|of))',
        "(?:mother's|father's|valentine's|memorial|labor|new year's) day|(?:anniversary|birthday|back-to-school) (?:special|offer|sale)",
      ],
      es: [
        '\\d{1,2} ?(?:%|por ciento) (?:de descuento|menos|de rebaja)|descuentos?|rebajas?|promoci(?:ón|ones)|cupón|cupones|ofertas? (?:especial(?:es)?|limitada|exclusiva|de)|devolución del dinero|sorteos?|black friday',
        '(?:sesión|infusión|dosis|tratamiento|consulta)(?: \\S{1,10}){0,2} (?:de regalo|a mitad de precio|gratis(?= (?:con|por|si|al)))|(?:sesión|infusión|dosis) (?:\\S{1,8} )?(?:gratis|gratuita)|(?:gratis|gratuit[oa]s?|de regalo)(?= (?:con|por|si|al)| su (?:primera )?(?:sesión|infusión))',
        '(?:dos|tres|2|3) ?(?:por|x) ?(?:uno|una|el precio de|1|2)|mitad de precio|precio (?:especial|de lanzamiento|reducido|imbatible)|traiga (?:a )?un amigo|ahorr(?:e|a|ar)(?: (?:un|hasta|\\d))?',
        'tra[ei]\\S{0,3} (?:a )?(?:un|una|tu|su) \\S{3,12}(?: \\S{1,10}){0,2} y (?:\\S{1,8} ){0,3}(?:pag\\S{1,4} (?:la mitad|menos)|ahorr\\S{1,4})',
        '(?:reserv|apúnt|inscríb|agend|suscríb|recomiend|trae|traig|contrat)\\S{0,6} … (?:gratis|gratuit[oa]s?|de regalo|sin coste|sin costo|de obsequio|a mitad)',
        '{few} (?:sesiones|infusiones|dosis|viajes|visitas|citas)? ?(?:al|por el) precio de|(?:día de (?:la|el) madre|día del padre|navidad|san valentín|cyber|hot sale|buen fin|rebajas|aniversario)(?=[^.]{0,80}(?:sesi|precio|descuento|gratis|regal|\\d{1,3} ?%|oferta))',
      ],
    },
    excusedBy: ['negation', 'question', 'report'],
    unless: {
      en: ['financial (?:help|aid|assistance)|sliding scale|low income'],
      es: ['(?:024|061|112|911|988)|(?:llam|marc)\\S{1,6} gratis'],
    },
  },
];
