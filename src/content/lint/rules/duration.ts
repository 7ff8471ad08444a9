import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** A result that is said to last. */
export const durationRule: PhraseRule = {
  id: 'duration',
  poor: 'Long-lasting relief.',
  severity: 'warning',
  source: ruleSources.ftc,
  why: 'Relief can fade, and few studies followed people for long.',
  better: 'Say until when it was measured, and in whom.',
  phrases: {
    en: [
      'long(?:er)?[- ]?lasting|lifelong|life-long|for life|forever|permanent(?:ly)?|enduring|everlasting|relapse[- ]free',
      '(?:lasting|durable|sustained|stable|continuous|long[- ]term|unending|eternal) (?:\\S{1,10} )?(?:{good}|wellness|effects?|solution|answer|peace|response|joy)(?! (?:data|studies|is not|are not|has not))',
      'for good(?! (?:reason|reasons|measure|health|care|mental|results|outcomes|practice|sleep))',
      '(?:{good}|(?<!(?:side|bad|unwanted|negative|harmful|adverse|worse|ill) )effects?|gains?|mood|what (?:you|it) \\S{1,10})(?: that| will| can| really| truly| actually)* (?:lasts?|lasting|endures?|persists?|holds?|stays?|sticks?|continues?|remains?|keeps? going)(?! (?:longer|until|more than|as long|between|about|often|only|days|a few|up to|less|one|two|three|hours|some|unclear|uncertain|unknown|differs|varies))',
      '(?:last(?:s|ing|ed)?|stay(?:s|ed)?|hold(?:s)?|endure(?:s)?|remain(?:s)?|keep(?:s)?|carr(?:y|ies)) … (?:for (?:many |several )?(?:years|decades|a lifetime|good|ever|the rest)|years|a lifetime|decades|months on end|forever|long after|for the long (?:run|haul))',
      '(?:a lifetime|years|decades|months) (?:of|without|free (?:of|from)) ~ (?:{good}|{illness}|wellness)|(?:for )?(?:years|decades|a lifetime) to come|rest of (?:your|their) (?:life|lives|days)|made to last|(?:proven|built|guaranteed|here|sure|designed|meant) to (?:last|stay)',
      "(?:{illness}|it|they)(?: will| does| do|'ll)? (?:not|never|won't|doesn't|don't|no longer|won't ever) (?:\\S{1,6} )?(?:come|comes|return|returns|relapse|relapses|be|find|bother|visit|darken) ?(?:back|you|again)?",
      "(?:never|not|won't|without ever|no need to|no longer need to) (?:\\S{1,8} )?(?:needed|needing|need|take|taking|face|facing|worry|relapse|relapsed|relapsing|look back|come back|go back|be back|return|slip back|be depressed|feel depressed|feel that way|feel this way|struggle|have to)(?: \\S{1,10}){0,4} (?:again|ever|anymore|another)",
      "(?:once|when) (?:you(?:'re| are)|it is|it's|they are) (?:well|better|gone|free|over|done),? (?:you|it|they)(?:'re| are| is)?(?: \\S{1,6})? (?:stay|stays|remain|keep|never|done|well|gone)\\S{0,2}|(?:years|decades|\\S{1,6} years) (?:on|later|after),? (?:\\S{1,10} ){1,5}(?:still|remain|never|well|free)|never (?:\\S{1,8} )?(?:need|have|want) to (?:come|go|take|see|do|start|think|fear|worry|book)|(?:gains?|results?|relief|it|change|skills) (?:sticks?|stays? with you|is here to stay|is yours to keep|keeps? (?:on )?giving)",
      'never (?:comes?|came) back|never (?:returns?|fades?|wears? off)|(?:it|they|you) stays? that way|stays? (?:away|gone|well|better|free|put)(?: for (?:good|years|life))?(?=[.,!]|$| for good| forever)|keeps? (?:depression|you|it|symptoms|the \\S{1,12}) (?:away|well|free|at bay|gone|out)',
      '(?:one|a single|this) (?:series|course|round|program)(?: \\S{1,10}){0,4} (?:ever need|all \\S{1,12}(?: \\S{1,10}){0,2} needs?|is (?:usually |often |typically )?(?:all|enough)|last you)|all (?:you|our clients|our patients|they|most people|people) (?:\\S{1,8} )?need',
      '(?:goodbye|farewell) (?:to \\S{1,12} )?(?:forever|for good)|(?:relief|results|change|wellness|remission|recovery|happiness|peace) for (?:years|life|decades|the long)|last(?:ing)? (?:recovery|remission)',
      "still (?:there|here|with you|going strong|holding)(?: \\S{1,6})? (?:at|in|on|years?|months?|a year)|(?:what|all|everything) you (?:gain|get|win|learn|earn)(?: \\S{1,6})?,? (?:you keep|is yours|stays)|(?:they|clients|patients|people|you) (?:do not|don't|never|won't|no longer) (?:have to |need to )?(?:come|go) back|year after year|for the (?:year|long haul)|(?:clients|patients) graduate",
      "relaps(?:e|es|ing) (?:is|are|becomes?) (?:\\S{1,10} ){0,2}(?:off the table|impossible|history|unheard of|not an option|a thing of|unknown|ancient|behind)|no (?:more )?relapses?|without (?:any )?relaps(?:e|es|ing)|(?:cannot|can't|won't|never|doesn't|unable to) (?:\\S{1,8} )?(?:find|make|work|creep|sneak|crawl|slip) (?:its|their) way back|for life(?=[.,!]|$)|permanent(?:ly)? (?:set|skills?|tools?|results?)",
      "(?:needed|taken|had|wanted|missed|touched|looked at) (?:none|no(?:thing)?|zero|not one) (?:\\S{1,12} ){0,2}(?:since|after|ever since)|(?:has|have) not needed (?:\\S{1,12} ){0,3}since|(?:haven't|hasn't) (?:\\S{1,10} ){1,5}since",
      '(?:remain|stay|keep|feel|be)(?:s|ed|ing)? (?:symptom[- ]free|depression[- ]free|well|better|in remission|stable) (?:\\S{1,10} ){0,3}(?:months|years)',
    ],
    es: [
      'durader[oa]s?|perdurables?|permanente(?:s|mente)?|para siempre|de por vida|para toda la vida|definitivamente|eternamente',
      '(?:alivio|resultados|mejoría|cambio|efecto|bienestar|libertad|recuperación|remisión|paz) (?:\\S{1,8} )?(?:permanente|prolongad[oa]|sin fin|etern[oa]|perpetu[oa]|estable|sostenid[oa]|a largo plazo|de larga duración)s?',
      '(?:{good}|efectos?)(?: que)? (?:duran?|durará[n]?|perduran?|permanecen?|se mantienen?|se quedan?|persisten?)(?! (?:poco|menos|solo|unas|unos|entre|cerca|hasta|dos|tres|una|un))',
      'dura[n]? (?:\\S{1,8} ){0,2}(?:años|meses|toda la vida|décadas)|(?:se mantiene[n]?|permanece[n]?)(?: \\S{1,8}){0,2} (?:años|meses|mucho tiempo)',
      '(?:no|nunca|jamás) (?:\\S{1,10} ){0,2}(?:vuelve[n]?|volverá[ns]?|regresa[n]?|regresará[n]?|recae[n]?|recaerá[ns]?|necesitará[ns]?)(?: \\S{1,12}){0,4} (?:nunca|más|jamás|otra vez)|no (?:vuelve|volverá|regresa|regresará|recaerá)(?=[.,!;]|$)|(?:nunca|jamás) (?:más )?(?:vuelv|volver|recae|regres)\\S{1,4}',
      '(?:lo que|todo lo que) (?:se |usted )?(?:gana|consigue|logra|aprende)(?: \\S{1,8}){0,3} (?:no se pierde|queda|permanece|es para)|(?:años|décadas) después,? (?:\\S{1,10} ){1,5}(?:siguen?|sigue|continúa[n]?|todavía|aún)|(?:durante|por) años sin|llega para quedarse|ha venido para quedarse',
      '(?:años|décadas|una vida|toda una vida|meses) (?:enter[oa]s? )?(?:de|sin|libres? de) ~ (?:{good}|{illness})|el resto de su vida|(?:durante|por) muchos años',
      '(?:pacientes|personas|clientes) (?:se van|salen) y no vuelven|lo que (?:\\S{1,8} ){0,2}(?:gana|consigue|logra|aprende)(?: \\S{1,6})?,? (?:no se pierde|se queda|es suyo|lo conserva)|año tras año|sigue ahí (?:en|por|un)',
      'reca(?:ídas?|er)(?: \\S{1,8}){0,2} (?:no existe[n]?|es imposible|son imposibles|son (?:cosa )?del pasado|fuera|cero|no ha[ny])|(?:sin|cero|no más) recaídas?|(?:no (?:encuentra|vuelve|halla)|sin) (?:\\S{1,8} )?(?:camino|vía) de (?:vuelta|regreso)',
      'desde que (?:vino|llegó|empezó|está|vinieron)(?: \\S{1,8}){0,3} (?:no|ningún|ya no)(?: \\S{1,10}){1,4}|desde entonces (?:no|ya no|nunca)(?: \\S{1,10}){1,4}',
      '(?<!secundarios )efectos?(?! (?:secundari|advers|no |indesead|negativ)) (?:\\S{1,12} ){0,6}(?:entre|hasta|de) (?:\\S{1,8} )?(?:\\d{1,2} )?(?:meses|años?)',
    ],
  },
  excusedBy: ['negation', 'question', 'report', 'hedge', 'condition'],
  unless: {
    en: [
      '(?:benefits?|effects?|gains?) (?:and|or) (?:the )?(?:risks?|harms?|side effects?)|risks? (?:and|or) (?:\\S{1,10} )?(?:benefits?|gains?)',
      'permanent (?:damage|harm|injury|hearing|marker|address|staff|record|makeup|vision|changes? in (?:hearing|vision|memory))',
      'lasting (?:damage|harm|effects? on (?:memory|hearing))|long[- ]?lasting (?:depression|ptsd|pain|illness|symptoms|anxiety)',
      '\\d{1,3} (?:in|of|out of) (?:100|1,?000)|relapse\\S{0,2} (?:with)?in|at six months|placebo|follow-up|side effects? (?:last|stay)|metal|implant\\S{0,2}',
    ],
    es: ['daños? permanentes?|implantes?|\\d{1,3} de cada|placebo|permanecerá|marcapasos'],
  },
};
