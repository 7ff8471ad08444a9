import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** A treatment that is called safe. */
export const safeRule: PhraseRule = {
  id: 'safe',
  poor: 'Ketamine is safe.',
  severity: 'error',
  source: ruleSources.ftc,
  why: 'No treatment is without harm, and "safe" hides which harms there are.',
  better: 'Name the harms, and what is done about them.',
  phrases: {
    en: [
      '(?:completely|totally|perfectly|entirely|absolutely|extremely|remarkably|incredibly|very|proven|100 ?%|100 percent|fully|quite|really|super|exceptionally|wonderfully|generally|clinically|always|so|as|inherently|naturally|undeniably|medically|demonstrably) (?:safe|secure)(?! (?:place|space|ride|trip|site|connection|website|video|portal))',
      "{cure} … safe(?:ly|r|st)?(?! (?:place|space|ride|from|storage|trip|way|room|travel|in a|up))|(?:it|this|that|which|they)(?:'s| is| are|'re| has been| remains?| was)(?: \\S{1,12}){0,3} safe(?:r|st)?(?! (?:place|space|ride|to|trip|way))",
      'safe(?:,| and| yet| but| &|ly and) ~ (?:effective(?:ly)?|proven|covered|approved|insured|reliable|natural|gentle|easy|fast|simple|powerful|comfortabl[ey]|painless(?:ly)?|legal|affordable|lasting|non-?\\S{1,12}|quick(?:ly)?|convenient|discreet)',
      '(?:effective|proven|gentle|natural|legal|simple|fast|easy|quick|comfortable|affordable),?(?: and| yet| but|,) ~ safe(?:ly)?(?! (?:place|space))',
      'safe(?:st|r)? ~ (?:treatments?|therap(?:y|ies)|medicines?|medications?|drugs?|alternatives?|options?|solutions?|relief|remedy|procedures?|infusions?|ketamine|lozenges?|doses?|dosing|protocols?|cure|approach|choice|anesthetics?|tools?|bet|tms|spray)(?! plan)',
      'safer than|as safe as|safest|safely (?:treats?|relieves?|heals?|lifts?|restores?)|used safely|safe for ~ (?:all|everyone|anyone|any|you|your|teens?|teenagers?|children|kids|pregnan\\S{1,3}|nursing|long[- ]term|home|daily|adults|older|seniors|people|patients)',
      "(?:known|shown|found|considered|deemed|guaranteed|certified|established) (?:to be )?(?:\\S{1,12} )?safe(?! (?:place|space))|(?:you are|you're|be) (?:\\S{1,8} )?in (?:the )?(?:safe|safest|best|good|expert) hands|safe in our|feel(?:ing)? safe (?:knowing|because|with our)|rest easy|you can relax",
      '(?:excellent|superb|outstanding|high|favorable|favourable|proven|unblemished|spotless|perfect|great|remarkable|impressive|long|exceptional|strong|stellar|solid|flawless|enviable|impeccable|reassuring|good) (?:\\S{1,8} )?(?:safety|track)(?: (?:records?|profiles?|history))?(?! (?:plan|net))',
      'safety (?:is|has been|of \\S{1,12} (?:is|has been)) (?:\\S{1,8} )?(?:proven|established|guaranteed|beyond|assured|never|well)|in (?:complete|total|perfect) safety|(?:no|zero|without) (?:\\S{1,10} )?(?:safety (?:concerns?|issues?|problems?|worries))|safety (?:you can|record speaks)|(?:complete|total) safety|with (?:total )?(?:confidence|peace of mind)|worry-free|complete peace of mind|(?:no one|nobody|not one \\S{1,10}) has (?:ever )?(?:been )?(?:hurt|harmed|injured|had)|protected at every step|(?:used|trusted|given) (?:\\S{1,10} ){0,4}(?:for|since) (?:\\S{1,8} ){0,3}(?:decades|generations|\\S{3,8}ties|19\\d\\d)(?=[^.]{0,60}(?:relax|safe|worry|trust|fear|afraid|sure|know))',
      "(?:your |a |my |even )?(?:grandmother|grandma|granny|child|baby|kid|toddler|newborn)s? (?:could|can|would) (?:\\S{1,8} )?(?:take|have|do|handle|use|tolerate)|safer (?:in|with|here)|(?:handles?|takes?|treats?) it like (?:water|food|air)|(?:body|liver|heart|kidneys?|brain) (?:will |already |just |simply )?(?:never|barely|hardly|won't|will not|knows?|recognizes?|understands?|welcomes?) ?(?:notices?|feels?|even|how to|it)?|(?:sit back|relax|settle in|breathe|rest easy|sleep easy),? knowing|(?:place|put) (?:your|all your|complete|full) (?:\\S{1,8} )?(?:trust|faith) in (?:us|our)|clean (?:medicine|drug|treatment|high)",
      '(?:talk|talking|words|pulses|magnets?|a few drops) (?:has |have )?never (?:hurt|harmed|killed)',
      '(?:comes?|coming|drawn|grown|made|born|straight) (?:\\S{1,8} )?from (?:the )?(?:earth|nature|plants?|forest|ground|soil|rainforest|amazon)(?: \\S{1,10}){0,2},? so (?:your|you|it|the body|there)',
      '(?:out of|leaves?|clears?) your system|(?:hospital|medical|pharmaceutical)[- ]grade|never (?:had|needed|have had|have needed) to call an? (?:ambulance|doctor)|(?:spotless|flawless|perfect|clean) record|(?:used|given|trusted|prescribed) (?:\\S{1,8} ){0,3}(?:on|for|by|to|in) (?:\\S{1,8} ){0,2}(?:babies|children|toddlers|pregnant|battlefields?|operating rooms|hospitals|vets|dentists|emergency rooms|soldiers)(?=[^.]{0,80}(?:so|safe|trust|relax|why|know|worry|every day|decades))|(?:(?:so |just |simply |you can )relax|(?<!(?:and|or|to|you) )relax(?=[,.]| and)|breathe easy|sleep easy|lean back|put your mind at (?:ease|rest)|nothing (?:about it )?can (?:hurt|harm))|(?:kind|easy|soft) (?:on|to) (?:the|your) (?:body|system|heart|mind|liver|brain)',
    ],
    es: [
      '(?:completa|total|perfecta|absoluta|entera|extremada|suma|plena|clínica|médica|probada)mente segur[oa]s?|(?:muy|100 ?%|del todo|cien por cien|tan|más|de lo más|siempre) segur[oa]s?(?! de (?:que|ello))',
      '{cure} (?:\\S{1,14} ){0,4}segur[oa]s?(?! (?:médico|de (?:que|salud)))|(?:es|son|resulta) (?:\\S{1,14} ){0,2}segur[oa]s?(?= (?:y|e|para|incluso)|[.,!])',
      'segur[oa]s?,? (?:y|e|pero|sin) ~ (?:eficaz|eficaces|efectiv[oa]s?|natural|rápid[oa]s?|indolor[ao]?|suave|cómod[oa]|sencill[oa]|fiable|probad[oa]|efectos|riesgos?)',
      '(?:eficaz|efectiv[oa]|natural|rápid[oa]|suave|cómod[oa]|indolor[ao]?|sencill[oa]) y (?:\\S{1,14} )?segur[oa]s?|(?:método|alternativa|opción|remedio|solución|manera|forma|vía) (?:\\S{1,14} ){0,2}segur[oa]s?(?! de (?:guardar|volver|llegar))',
      '(?:excelente|probad[oa]|total|máxima|demostrada|plena|impecable|gran|mejor) (?:perfil de |historial de )?seguridad|seguridad (?:demostrada|comprobada|garantizada|total|absoluta|probada|está)|con (?:total|toda|plena|absoluta) (?:seguridad|tranquilidad|confianza)',
      'segur[oa]s? para (?:todos|todas|cualquiera|niños|adolescentes|embaraz\\S{1,4}|su|usted|toda)|de forma segura y eficaz|(?:está|queda) en (?:buenas|las mejores) manos|puede estar tranquil[oa]|sin peligro',
      '(?:hasta|incluso) (?:un niño|un bebé|su abuela|una abuela)|(?:hablar|las palabras|los imanes) (?:nunca|jamás|no) (?:\\S{1,6} )?(?:hizo|hace|hicieron|hacen|daño)|el cuerpo (?:lo|la) (?:elimina|tolera|maneja|conoce)(?: \\S{1,10}){0,4}',
      '(?:al venir|como viene|viene|vienen|nace|proviene|sale) (?:\\S{1,12} )?de (?:la |una )?(?:plantas?|tierra|naturaleza|selva|bosque)(?:,| y| así)(?: \\S{1,12}){0,6} (?:(?:tu|su|nuestro) (?:cuerpo|organismo)|segur[oa]|suave|inofensiv[oa])',
      'se lleva(?:n)? bien con (?:el|tu|su|nuestro) (?:cuerpo|organismo|cerebro)|(?:tu|su|el) (?:cuerpo|organismo) (?:ya )?(?:sabe (?:cómo )?recibir|(?:la|lo) (?:reconoce|entiende|acepta|agradece))',
      '(?:historial|récord) (?:impecable|perfecto|intachable)|nunca hemos (?:tenido|necesitado)(?: \\S{1,8}){0,4} (?:ambulancia|problema|incidente|emergencia)|(?:relájese|quédese tranquil[oa]|duerma tranquil[oa]|esté tranquil[oa])|(?:amable|suave|respetuos[oa]) con (?:el|su) cuerpo|(?:se usa|usad[oa]|se da) (?:\\S{1,8} ){0,3}(?:en|con|a) (?:niños|bebés|embarazadas|hospitales)(?=[^.]{0,60}(?:así que|segur|tranquil|décadas|años))',
      '(?:el|la|lo|los|las|opción|medicamento|tratamiento) más (?:segur[oa]s?|suave)(?! de (?:guardar|volver))',
      '(?:historial|perfil|récord|registro) de seguridad (?:\\S{1,10} )?(?:excelente|impecable|intachable|probado|sólido|extraordinario|envidiable|muy bueno|único)|perfil de seguridad (?:\\S{1,14} ){0,5}(?:favorable|excelente|buen[oa]|muy bueno|tranquilizador)',
    ],
  },
  excusedBy: ['negation', 'question', 'report', 'condition'],
  unless: {
    en: [
      '(?:keep|stay|stays|staying|kept|arrive|somewhere|get) (?:\\S{1,10} )?safe(?! (?:and|treat|for|with us|hands))|safe (?:place|space|room|ride|trip|way home|adult|driver|storage|distance|disposal|place)',
      'feel(?:s|ing)? (?:\\S{1,6} )?(?:un)?safe(?! (?:knowing|because|with our))|safe to (?:drive|say|share|stop|go|take|leave|return|eat|drink|start|travel|get|stand|continue)|safe for you to (?:leave|go|drive)|get home safe|safety (?:plan|check|reasons|rules|monitoring|program|information|review)',
      'not safe|how safe|safe enough|store|locked|out of reach|is it safe|whether',
    ],
    es: [
      '(?:lugar|espacio|sitio|entorno|está|estoy|esté|sentirse|siente|estar|vuelta|viaje|casa) (?:\\S{1,8} )?(?:de forma )?segur[oa]|seguro (?:médico|de salud)|(?:su|el|un|del|por el) seguro(?! y)|guarde|estar segur[oa] de|no (?:es|sea|son) segur',
    ],
  },
};
