import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Hurry. */
export const urgencyRule: PhraseRule = {
  id: 'urgency',
  poor: 'Don’t wait. Call today.',
  severity: 'error',
  source: ruleSources.ftc,
  why: 'A person in distress needs time to decide. Pressure leads to regret.',
  better: 'Invite without hurry: "talk with us when you are ready".',
  phrases: {
    en: [
      '(?:{act}|schedule|make) … {now}(?! (?:visit|appointment|session|next))',
      "(?:don't|do not|why|stop|no need to|never|can't afford to|cannot afford to|no longer|no reason to|you've|you have|enough) (?:you )?(?:\\S{1,10} )?(?:wait(?:ing|ed)?|delay(?:ing)?|hesitat(?:e|ing)|put(?:ting)? (?:it|this) off|miss(?:ing)? (?:out|this|your)|let (?:another|this|depression|it|one)|lose (?:another|any|one|more)|spend another|live another|suffer(?:ing|ed)?|settle)(?! (?:until|with|times?|room|list|for (?:us|the|your)|in the))",
      "(?:before|until) (?:it's|it is|it gets) too late|(?:time|the clock) is (?:running|ticking)|hurry|rush(?= (?:in|to (?:call|book)))|limited[- ]time|today only|last chance|last[- ]minute|what are you waiting for|now or never|time is (?:short|precious|of the essence)",
      '(?:every|each|another) (?:\\S{1,8} )?(?:day|minute|hour|moment|week|month|night|year|birthday|holiday|season|christmas|summer|winter|spring)(?: \\S{1,8}){0,5} (?:you (?:wait|delay|spend|lose|put)|counts|lost|wasted|without|too many|too long|go by|pass(?:es)?|slip|away|longer|more|of (?:suffering|pain|depression|waiting)|like this|feeling)',
      "(?:one|another) (?:more )?(?:day|minute|night|moment|week)(?: \\S{1,6})? (?:too|longer|more|of (?:suffering|pain|depression)|is (?:too|one))|not (?:a|another|one more) (?:day|minute|moment)|(?:a|one|another) (?:day|minute|moment) (?:longer|to lose)|damage is done|(?:may|might|could|will) be too late|(?:does not|doesn't|will not|won't|never|can't) wait(?=[.,!]| for| and)|neither should you|(?:waited|suffered|struggled) (?:\\S{1,8} )?(?:long )?enough|(?:prices?|rates?|fees?|costs?) (?:\\S{1,8} )?(?:go up|goes up|rise|rises|increase|increases|double|jump)|as you read (?:this)?|(?:this|the) (?:window|door|chance|opportunity) (?:is |will )?(?:clos|shut|pass)\\S{0,3}|deadline|act before|beat the (?:rush|deadline|price)|(?:only|just) gets? worse|gets worse (?:with|every|each|the longer)|keeps? getting worse",
      "(?:offer|price|pricing|deal|promotion|special|discount|enrollment|rate)s? (?:\\S{1,10} ){0,3}(?:ends?|expires?|closes?|runs out|good until|won't last|disappears?)|(?:ends|expires|closes) (?:soon|today|tonight|this|on|at midnight|friday|sunday|monday)",
      "your (?:life|future|family|healing|brain|recovery|children|mind|health) (?:can't|cannot|can not|won't|will not) wait|the longer you (?:wait|put)|no time to (?:lose|waste)|(?:now|today|this) is (?:the|your) (?:time|day|moment|chance)|the time is now|the right time is",
      "the sooner you (?:start|call|begin|come|book|act)|(?:this|the) (?:week|month|weekend|season)(?:'s)? only|(?:for a|a) limited (?:time|period)|(?:while|as long as) (?:it|the offer|supplies|this|they) lasts?|waiting (?:only |just )?(?:makes|lets|gives|costs)",
      "(?:grab|snap up|claim|lock in|seize|secure) (?:your|this|a|the|one of) (?:\\S{1,10} ){0,2}(?:spots?|place|chance|slots?|price|offer|opportunity|moment|seats?|appointment)|(?:once|now) (?:it's|it is) gone",
      "(?:how much longer|how many more (?:days|years|mornings|nights|birthdays)|how long will you|isn't it time|haven't you (?:waited|suffered)|aren't you)|your (?:last|only|best) (?:chance|hope|shot)|make the call|pick up the phone|don't let (?:\\S{1,10} ){0,4}(?:win|steal|rob|pass|slip|take|go by|stop)|end your suffering",
      "(?:only|just) (?:today|this week|until|through|for the next|\\d+ (?:hours|days))|(?:by|before) (?:friday|monday|tuesday|wednesday|thursday|saturday|sunday|midnight|the end of (?:the|this)|month's end|new year|christmas)(?=[^.]{0,60}(?:free|on us|save|off|discount|place|spot|book|get|secure|your first))",
      'while you (?:think|wait|read|hesitate|put|ponder|consider)|(?:be|act|move) (?:quick|fast)|(?:first|next) (?:\\S{1,5}|\\d{1,3}) (?:callers?|people (?:who|to)|patients (?:who|to)|clients (?:who|to)|sign-?ups|bookings)|do it now|life is (?:too )?short|ringing off the hook|costs you (?:\\S{1,8} ){0,2}(?:brain|years|time|life|days)|(?:without treatment|untreated)(?: \\S{1,8}){0,2} (?:costs?|kills?|destroys?|shrinks?|is)',
      "(?:aren't|not|isn't) getting (?:any )?(?:younger|better|easier)|(?:put|putting|hold|reserve|leave) (?:down )?(?:a|your) (?:deposit|place|spot)|(?:countdown|final hours|last (?:day|days|call|week|few)|closing soon|ending soon|almost over|doors close|cut-?off)|why (?:put|wait|delay|live|spend|keep|go on)|(?:sooner|today|now) (?:rather(?! than (?:with|on|about|the|your|from))|not|is better|beats|never)|(?:winter|christmas|summer|the holidays|spring) is (?:coming|near|around)|(?:by|until) (?:the end of (?:the|this)|midnight|month end)|(?:days?|hours?|weeks?|spots?) (?:left|remaining)|(?:you|your family) (?:cannot|can't|can ill) afford (?:to|another|not)|tick-?tock|(?:every|each) (?:day|week|month|hour) (?:of delay|lost|spent|you|that)|(?:depression|illness|sadness) (?:\\S{1,8} )?(?:spreads|deepens|digs|grows|gains|steals|takes|robs)(?: \\S{1,8}){0,4} (?:day|week|hour|wait|time|you)",
    ],
    es: [
      '{act}(?: \\S{1,12}){0,4} {now}',
      'no (?:lo |se lo |te lo )?(?:espere[ns]?(?! (?:una?|que|el) )|esperes|dude[ns]?|deje pasar|dejes pasar|pierda[ns]?|siga sufriendo|sufra|aguante|deje para|postergue|aplace|retrase|tarde|demore)(?: más| un| otro| ni| esta| la| el)?(?! (?:su|de vista|la cita))',
      'antes de que (?:sea|se|empeor|termin|acab)\\S{0,4}(?: \\S{1,10}){1,2}|(?:el tiempo|la oferta|la promoción|el plazo) (?:se (?:acaba|agota|termina)|corre|termina|vence|caduca|apremia)',
      'ahora o nunca|cuanto (?:más|antes) (?:espere|espera|tarde|empiece|llame)|su (?:vida|futuro|familia|recuperación|salud|felicidad) no puede[n]? esperar|por tiempo limitado|a qué espera|qué espera|hasta cuándo',
      '(?:últim[oa]s?) (?:días|horas|oportunidad|llamada|momento)|(?:solo|sólo|únicamente) (?:hoy|por (?:tiempo|pocos días|hoy)|esta semana|este mes|hasta)|ni un (?:día|minuto) más|d[ée]se prisa|apres[úu]re(?:se|te)|ap[úu]rese|corra|date prisa',
      'cada (?:día|minuto|hora|semana|mes|momento) (?:\\S{1,8} )?(?:cuenta|perdid[oa]|sin|que (?:pasa|espera|deja|tarda)|de más|de espera)|hoy es el día|es el momento|deje de (?:sufrir|esperar)|(?:otro|un) (?:día|mes|año|cumpleaños|verano|invierno)(?: \\S{1,8})? (?:más|así|perdido|sin)',
      '(?:mañana|luego|después) (?:puede|podría|será) (?:ser )?(?:demasiado )?tarde|(?:depresión|enfermedad|vida|tristeza|felicidad) no espera|usted tampoco debería|ya (?:ha )?(?:esperado|sufrido) (?:bastante|suficiente|demasiado)|(?:los )?precios? (?:sube[n]?|subirá[n]?|aumenta[n]?)|válid[oa] (?:solo )?hasta|mientras (?:dure|duren|haya|queden)|su última (?:oportunidad|esperanza)|tome el teléfono|(?:esta|este) (?:semana|mes) (?:solo|solamente|únicamente)|no hay tiempo que perder|ya (?:ha sufrido|ha esperado|esperó|sufrió) (?:bastante|suficiente|demasiado)',
      'mientras (?:lo )?(?:piensa|espera|duda|lee)|(?:primer[oa]s|próxim[oa]s) (?:\\S{2,8}|\\d{1,3}) (?:llamadas|personas|pacientes|clientes|plazas)|(?:las |los )?(?:\\S{2,8}|\\d{1,3}) primer[oa]s (?:llamadas|personas|pacientes|clientes)|la vida es corta|cada hora sin (?:tratamiento|tratar)',
      '(?:últim[oa]s?|finales?) (?:\\S{1,8} )?(?:horas|semana)|cuenta atrás|por qué (?:esperar|seguir|aplazar|vivir)|(?:deje|ponga|pague) (?:un|una|su) (?:señal|depósito|reserva)|(?:se acerca|llega|viene) (?:el |la )?(?:navidad|invierno|verano)|hasta (?:fin de mes|medianoche)|cada (?:día|semana|hora) (?:de|sin|que)|antes del (?:viernes|lunes|domingo|sábado|\\d{1,2})|(?:no puede|no se puede) permitir(?:se)?|más vale (?:hoy|ahora)',
    ],
  },
  excusedBy: ['report', 'condition'],
  unless: {
    en: [
      "(?:not|n't|never|no one|nobody|need not|without) (?:\\S{1,10} ){0,5}(?:decide|choose|book|sign|pay|deciding|booking)|(?:no|without an?) deadline|(?:beware|wary|leave|avoid) (?:\\S{1,10} ){0,6}(?:today|now|spot)",
      'today or tomorrow|if (?:the|your|a|you) (?:\\S{1,10} ){0,3}(?:headache|nausea|pain|fever|symptoms?|dizziness|rash|mood|get|feel|have|notice)',
      '(?<![\\d,.$])(?:911|988|999|112|000|116|1737)|crisis|emergency|suicid\\S{1,4}|danger|hurt (?:yourself|themselves)|chest pain|breath\\S{1,5}|seizure|bloody|urine',
      "\\{\\w{1,12}(?:\\.\\w{1,8})?\\}|a new symptom|do not (?:start|stop|begin)|(?:no|is no|isn't any|without) (?:rush|hurry|pressure)|take your time|take the time|when(?:ever)? you are ready|reschedule|cancel|change the time|need to change",
      'billing|before noon|call (?:us|your doctor|the office|the clinic|our)(?: \\S{1,8}){0,6} (?:if|when)|before (?:your|each|the|every|a|any|you) (?:\\S{1,10} )?(?:visit|session|dose|appointment|treatment|stop|start|eat|drive)|open today',
    ],
    es: [
      '(?:mucho|poco|años|décadas|tiempo|meses) antes de que',
      '(?:llam|av[ií]s|consult|habl)\\S{1,7} (?:\\S{1,10} ){0,8}(?:si|cuando)',
      'hoy o mañana|(?:no (?:tiene|hace falta|necesita)|nadie|sin) (?:\\S{1,10} ){0,4}(?:decid|eleg|reserv|firm|pag)\\S{1,4}|no hay (?:plazo|fecha límite)',
      'hacerse daño|fiebre|(?:llam|av[ií]s)\\S{1,7}(?: \\S{1,8}){0,4} (?:si|cuando)|911|988|112|061|024|crisis|emergencia|urgencias|suicid\\S{1,4}|peligro|\\{\\w{1,12}(?:\\.\\w{1,8})?\\}|dolor (?:de|en el) pecho|respir\\S{1,5}|sin prisa|no hay prisa|tómese|cuando (?:quiera|esté)|antes de (?:su|la|cada) (?:cita|visita|sesión)|orina',
    ],
  },
};
