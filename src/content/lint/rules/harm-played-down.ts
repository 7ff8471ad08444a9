import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Harm that is made to look small. */
export const harmPlayedDownRule: PhraseRule = {
  id: 'harm-played-down',
  poor: 'Side effects are mild.',
  severity: 'warning',
  source: ruleSources.ftc,
  why: 'Words such as "mild" or "well tolerated" hide how often a harm happens, and how bad it can be.',
  better: 'Give the number, and how long the harm lasts.',
  phrases: {
    en: [
      '(?:mild|minor|minimal|slight|trivial|negligible|manageable|insignificant|modest|benign|harmless|tolerable|few|only|just|merely|occasional|fleeting|passing|rare|tiny|virtually no|almost no|practically no|hardly any|barely any|little|next to no|scarcely any)(?:,)? ~ (?:{harm}|dizziness|nausea|complications?)(?! (?:of bias|with (?:the|your)))',
      '(?:the )?{harm}(?: \\S{1,12}){0,4} (?:is|are|were|remain|tend to be|being|generally|usually|typically|rarely|hardly|seldom|almost never|prove|feel)(?: \\S{1,12}){0,3} {small}(?! (?:worse|longer|or none|studied))',
      '{ache} (?:is|are|was|were|will be|tends? to be|feels?|that is|that are)(?: \\S{1,12}){0,2} (?:mild|minor|minimal|slight|trivial|negligible|brief|short-lived|fleeting|temporary|nothing|harmless|pleasant|easily managed|barely noticeable|manageable|part of the (?:fun|journey)|gone (?:before|by|in))(?! for (?:some|most))',
      '(?:well|nicely|easily|beautifully|very|extremely|incredibly|remarkably|generally)[- ](?:well[- ])?tolerated|tolerated (?:very |extremely |remarkably )?well|tolerates? it (?:well|easily|beautifully)',
      "(?:nothing|no need|no reason|don't|do not|never|need not|needn't|stop|hardly anything|little|not much|without|no cause)(?: \\S{1,8})? (?:to )?(?:worry|worrying|fear|fret|stress|panic|(?:be|feel) (?:afraid|scared|concerned|alarmed|worried|nervous)|alarm|lose sleep)(?: about| of| over)?(?! (?:asking|cost))",
      '(?:low|lower|extremely low|very low|tiny|small|minimal)[- ](?:risk|risks|danger)(?! of (?:bias))|painless(?:ly)?|pain-free|perfectly normal|(?:all[- ])?natural(?:ly)? (?:treatment|therapy|medicine|remedy|healing|way|approach)?|non[- ]?invasive|drug[- ]free|chemical[- ]free|gentle(?:st|ly)?',
      'like a (?:\\S{1,8} )?(?:vacation|spa|nap|massage|dream|holiday)|(?:as )?easy as|(?:small|tiny|minor|modest|little) (?:price|inconvenience|nuisance|bother|trade-?off)|walk in the park|piece of cake|no big deal|nothing serious',
      '(?:risks?|dangers?|fears?|warnings?|concerns?|worries|side effects?) (?:is|are|have been|has been)(?: \\S{1,8})? (?:overblown|exaggerated|overstated|a myth|outdated|behind us|old news|unfounded|hype|scaremongering)|(?:media|press|alarmists?|critics?|headlines|internet)(?: \\S{1,8}){0,3} (?:exaggerat\\S{1,4}|hype|overblown|scare|wrong|make)|(?:scare|scary|horror) stories|(?:warnings?|label|labels|risks?|fine print|leaflet|boxed warning|disclaimers?|list of \\S{1,12})(?: \\S{1,10}){0,8} (?:scary|scarier|boilerplate|legal|lawyers?|formality|formalities|precautions? only|overcautious|worse than|just words|rarely|routine|exaggerate\\S{0,1}|theoretical)',
      '(?:the )?(?:only|worst|biggest|main) (?:\\S{1,12} ){0,2}(?:downsides?|side[- ]effects?|risks?|thing|drawbacks?|complaint|part|problem|catch)(?: \\S{1,12}){0,4} (?:is|are|might be|may be|could be|was|being)(?! (?:that (?:it|you|we) do|serious))',
      '(?:a (?:bit|little|touch|hint|spell|moment|few (?:minutes|moments)) of|a (?:short|brief|slight|mild|light) (?:spell|bout|moment|wave|touch|case)? ?(?:of)?|some slight|just a|nothing more than|nothing but|nothing worse than|no more than|no worse than|little more than|at (?:most|worst),?|only a)(?: \\S{1,10}){0,3} {ache}',
      "(?:slightly|a little|a bit|mildly|a tad|somewhat|faintly) (?:\\S{1,8} )?{ache}(?=[^.]{0,60}(?:that is all|that's|at most|only|nothing|pleasant|passes|gone|quickly|enjoy|nice|worst|harmless|no worry|normal))",
      "(?:that is|that's|and that is|that was|which is)(?: \\S{1,8}){0,2} (?:all|it|as bad as (?:it|that) gets|the worst of it|about it)(?=[.!,]|$)|as bad as it gets|worst of it|(?:apart|aside|other than|except|besides|beyond)(?: from| for)? (?:\\S{1,12} ){0,6}{ache},? (?:there |you |most |it |patients |people |nothing |we )?(?:\\S{1,8} ){0,2}(?:little|nothing|no|not|none|fine|hardly|barely|never|rarely|good)",
      '(?:benefits?|gains?|upsides?|rewards?|relief) (?:far |greatly |clearly |vastly |easily |always |more than )*outweigh(?:s)?|(?:risks?|downsides?) (?:\\S{1,8} )?outweighed|worth (?:it|a little|the small|any)',
      'nothing (?:bad|dangerous|unpleasant|to be (?:afraid|scared)|you will (?:mind|notice))|(?:soothing|relaxing|pleasant|comfortable|spa-like|dreamy|blissful|enjoyable|cozy|restful) (?:\\S{1,8} )?(?:experience|treatment|journey|procedure|session|trip|ride|hour|float|feeling)|(?:quite|rather|really|actually|very|perfectly|surprisingly|downright|even) (?:pleasant|enjoyable|comfortable|gentle|relaxing|mild|nice|fun|soothing)',
      '(?:barely|hardly|scarcely) (?:notice|feel|noticeable|felt|worth)(?: \\S{1,10}){0,3}|(?:hardly|rarely|seldom|almost never|barely) (?:anyone|causes?|has|have|a problem|\\S{1,10} serious|report|notice|complain)\\S{0,2}',
      '(?:as|no more|less|not any more) (?:safe|dangerous|risky|addictive|harmful) (?:as|than) (?:\\S{1,10} ){0,3}\\S{1,10}|(?:vanishingly|exceedingly|extremely|very|so|exceptionally|quite|incredibly) rare(?:ly)?(?! disease)',
      '(?:pass(?:es)?|fades?|goes?|wears?|gone|disappears?|settles?|forgotten|over|managed|handled) (?:away |off |by )?(?:\\S{1,8} )?(?:quickly|at once|in minutes|soon|right away|in no time|before you (?:know|leave|notice)|easily|fast)(?=[.,!]|$| and| so)',
      '{harm} … {belittled}|{ache} … {belittled}|(?:bladder|blood pressure|dependence|addiction|seizures?|overdoses?) … {belittled}',
      "who (?:hasn't|has not|doesn't|does not|among us)|we(?:'ve| have) all (?:had|been|felt)|nothing you (?:haven't|have not)|(?:street|recreational|party|club) (?:users?|drug)(?=[^.]{0,40}(?:not|never))|(?:not|never) (?:in|with|among|to|for) our (?:clients|patients|doses?|clinic|people)",
      '(?:think of|like|as|similar to|compare it to|no different from) (?:\\S{1,10} ){0,4}(?:mild|pleasant|light|nice|gentle|cozy|warm|lovely)? ?(?:buzz|float|glass of \\S{1,10}|champagne|wine|beer|cup of \\S{1,8}|coffee|nap|daydream|massage|spa|roller ?coaster|vacation|bath|cloud)',
      '(?:quickly|soon|easily) (?:forgotten|managed|handled|treated|gone|passes|pass|fade|fades)|(?:skip|ignore|never mind|forget|read past) (?:the )?(?:warnings?|fine print|label|side effects|risks|scary)',
      "worst (?:we|you|i|anyone|they)(?:'ve| have|'ll| will)? (?:ever )?(?:seen|felt|feel|had|see|heard|face)|half the fun|part of the (?:fun|charm|ride|journey|magic)|,? if anything(?=[.!,]|$)|bump(?:s)? up|forget the (?:nausea|dizziness|headache|side effects)|is all you(?:'ll| will| can| might| may)? (?:\\S{1,8} )?(?:feel|notice|get|have)|stuff of (?:textbooks|legend|movies|headlines)|(?:there|printed|written|only) (?:\\S{1,6} ){0,2}for (?:the )?lawyers|(?:giggle|tickle|buzz)(?:s|ly)?|like (?:climbing|walking|when you|after|taking) (?:\\S{1,8} ?){1,3}|compared (?:with|to) (?:what )?(?:depression|your|living|the)(?: \\S{1,10}){0,6} (?:nothing|trivial|small|minor|tiny|is a)",
      "{ache} is (?:about )?(?:the only|all)(?: \\S{1,10}){0,6}|(?:the )?only (?:\\S{1,10} ){0,2}(?:thing|effect|sensation)s? (?:that )?(?:you|they|most|people|patients)(?:'ll| will| may| might)? (?:\\S{1,8} )?(?:notice|feel|report|mention|experience|remember)|(?:all|most) (?:that )?you(?:'ll| will) (?:notice|feel) is",
    ],
    es: [
      '(?:leves?|mínim[oa]s?|escas[oa]s?|apenas|poc[oa]s|liger[oa]s?|insignificantes?|casi (?:sin|nulos?|ningún)|prácticamente (?:sin|ningún|nulos?)|pequeñ[oa]s?|simples?) ~ (?:{harm}|mareos?|molestias?)',
      '{harm}(?: \\S{1,12}){0,5} {small}|{ache} (?:\\S{1,10} ){0,2}(?:leves?|pasajer[oa]s?|sin importancia|mínim[oa]s?|que se pasa(?: enseguida| pronto| rápido)?|agradables?)',
      '(?:muy |bien |se |perfectamente |fácilmente )+toler\\S{1,6}|(?:no (?:se |te )?preocup\\S{1,5}|no (?:tiene|hay|tenga|tienes) (?:por qué |de qué |que |nada que |motivos? (?:para|de) |nada de qué |razón (?:para|de) )?(?:preocup\\S{0,7}|temer|miedo|asustar\\S{0,2}|alarmar\\S{0,2}|alarma)|nada (?:de qué|por lo que|que) (?:preocuparse|temer))',
      '(?:solo|sólo|apenas|como mucho|a lo sumo|nada más que|quizás?|tal vez)(?: \\S{1,10}){0,4} (?:un poco de|algo de|un leve|una leve|un ligero|una ligera|un pequeño|una pequeña|cierto|cierta) {ache}',
      '(?:como mucho|a lo sumo|en el peor de los casos),? (?:\\S{1,10} ){0,5}{ache}|nada más que (?:un|una) \\S{1,12}|solo (?:un poco de|algo de|un leve|una leve|un ligero) \\S{1,14}',
      'los beneficios (?:\\S{1,8} )?superan|(?:experiencia|sensación|sesión) (?:\\S{1,8} )?(?:agradable|placentera|relajante)|nada (?:grave|peligroso|serio)|indolor[oa]?s?|sin dolor|no duele nada|pan comido|suaves?|no invasiv[oa]s?|(?:remedio|tratamiento|método|alternativa) natural|100 ?% natural|bajo riesgo|riesgo (?:muy |casi )?(?:bajo|nulo|mínimo)',
      'apenas (?:tiene|hay|se notan?|causa|produce|existen?|nota|notará|sentirá)(?: \\S{1,10}){0,3}|(?:muy|extremadamente|sumamente) (?:poco frecuentes?|rar[oa]s?|leves?|suaves?)|(?:más|tan) (?:segur[oa]|inofensiv[oa]) (?:que|como) (?:una? )?\\S{1,12}|se (?:pasa|pasan|van|va|olvida[n]?) (?:enseguida|pronto|rápido|en (?:un rato|minutos))',
      '(?:{harm}|{ache}|vejiga|dependencia|adicción|tensión|presión|convulsiones) … (?:solo (?:les? |le )?(?:pasa|ocurre|afecta|sucede)\\S{0,2}|se (?:arregla[n]?|quita[n]?|pasa[n]?|soluciona[n]?)|aspirina|fiestas?|copa de \\S{1,8}|champán|nada que|precio pequeño|pequeño precio|mito|exager\\S{1,5}|anécdota|agradable|flotar|nunca (?:hemos|ha))|(?:como|parecido a|piense en) (?:\\S{1,8} ){0,3}(?:copa|siesta|masaje|champán|café|nube|paseo)|precio (?:muy )?pequeño|pequeño precio|trámite|letra pequeña|(?:advertencias?|prospecto|avisos?) (?:\\S{1,10} ){0,6}(?:exager|legal|abogados|formalidad|asust|rutina)\\S{0,4}',
      'eso es todo|y (?:ya está|poco más|nada más)(?=[.,!]|$)|el único (?:inconveniente|efecto|riesgo|problema) (?:\\S{1,8} ){0,3}(?:es|será)|(?:exagera|exageran|exagerad[oa]s?) (?:\\S{1,8} )?(?:riesgos?|peligros?|miedos?)?',
      'cosa de abogados|(?:como mucho|si acaso|a lo sumo)(?=[.,!]|$)|(?:olvidará|ni notará|ni se acordará de) (?:las |los |el |la )?(?:{ache}|{harm})|parte de la (?:gracia|diversión|experiencia)|lo peor que (?:hemos|puede|ha)|(?:{ache})(?: de cabeza)? se (?:arregla|quita|pasa|va)[n]?(?: \\S{1,8}){0,3}|comparado con (?:la|lo que) depresión',
      '(?:solo|sólo|únicamente|apenas) (?:notará|sentirá|se nota|nota|siente|tendrá|percibirá)(?: \\S{1,10}){0,4}|lo único que (?:notará|sentirá|nota|siente|puede notar)(?: \\S{1,10}){0,3}|todo lo que notará',
      'nada (?:que|de qué) (?:temer|preocuparse|asustarse|tener miedo)|(?:no hay|sin) (?:nada que|por qué|motivos? para|razón para) (?:temer|preocuparse|asustarse|tener miedo|miedo)|(?:quítese|quítate|olvide|olvida|olvídese d?e?) ?(?:el|del) miedo|nada que temer|no (?:tenga|tengas|le tenga) miedo',
    ],
  },
  excusedBy: ['negation', 'question', 'report', 'condition'],
  unless: {
    en: [
      '\\d+ in (?:100|1,?000|10,?000)|per (?:100|1,?000)|\\d ?%|call (?:us|911|999|112)|mild depression|mild to moderate|moderate to severe|but (?:it is|they are|it can be|can be|some are) serious',
      'gentle(?:ness)? (?:light(?:ing)?|walk|reminder|exercise|stretch|music|voice)|be gentle|risk of bias|do not worry about (?:asking|cost)|low mood|natural(?:ly)? (?:light|disaster|ask)|may (?:still )?be serious|can be serious|lower (?:the|your) risk|reduce (?:the|your) risk|at risk|no (?:longer|more) than',
      '(?:not|never) (?:painless|gentle|pain-free|harmless|always)|tell (?:us|your|the)|very low|loud|earplugs',
    ],
    es: [
      '\\d+ de cada|depresión leve|riesgo de sesgo|puede ser grave|pueden ser graves|avise|llame|muy baja',
    ],
  },
};
