import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Evidence that is called proof, and open questions that are called settled. */
export const provenRule: PhraseRule = {
  id: 'proven',
  poor: 'It is clinically proven to work.',
  severity: 'error',
  source: ruleSources.ftc,
  why: 'Studies show, with more or less certainty; they do not prove that a treatment works for a person.',
  better:
    'Say what was studied and how sure it is: "in small studies, more people felt better than with placebo".',
  phrases: {
    en: [
      '(?:clinically |scientifically |time-)?proven(?! (?:otherwise|wrong|guilty|not|whether|false|their|his|her))',
      '(?:safety|effectiveness|efficacy) (?:\\S{1,14} ){0,5}(?:has|have) been (?:established|demonstrated|confirmed|validated)',
      'prov(?:es|ed|e) (?:that|it|how well|its|beyond|to (?:be|work|help))|proof (?:that|of (?!address|identity|insurance|income|residence|payment|vaccination)|is) ?\\S{1,12}|living proof',
      '{science} … (?:proven?|proves|proved|establish(?:es|ed)|confirm(?:s|ed)?|guarantees?|settled|conclusive(?:ly)?|overwhelming(?:ly)?|undeniabl[ey]|irrefutabl[ey]|indisputabl[ey]|unequivocal(?:ly)?|speaks? for (?:itself|themselves)|no doubt|crystal clear|agrees?(?= |[:,.]))',
      '{science} (?:is|are) (?:clear|solid|strong|on (?:our|your) side|behind (?:us|it))|{science} says? (?:it|so|yes|that)',
      '(?:all|every) (?:stud(?:y|ies)|trials?|doctors?|experts?|psychiatrists?) … (?:agrees?|shows?|says?|knows?|confirms?)',
      '{science} (?:\\S{1,10} )?supports? (?:the use|its use|using|{cure}|this|it)(?= |[.,]|$)',
      '(?:backed|supported|validated|verified|confirmed|established|underpinned|driven|grounded) (?:by|in) (?:\\S{1,12} ){0,4}(?:science|research|evidence|studies|trials|data)',
      '(?:science|research|evidence|data)[- ](?:backed|proven|driven|verified)|(?:clinically|scientifically|medically|rigorously|thoroughly) (?:validated|verified|tested|established|confirmed|demonstrated|shown|effective)',
      '(?:effectiveness|efficacy|benefits?|results?|success) (?:\\S{1,12} ){0,9}(?:well|widely|amply|thoroughly|extensively)[- ](?:known|established|documented|recognized|accepted)',
      'undeniabl[ey]|unquestionabl[ey]|indisputabl[ey]|irrefutabl[ey]|beyond (?:any |all |a )?(?:reasonable )?(?:doubt|question|dispute)|without (?:a |any )?(?:doubt|question)',
      "(?:there is|with|leaves?|leave|there's|there can be) (?:no|little|not any|zero) (?:room for |question |shadow of )?(?:doubt|question|debate)(?: \\S{1,8})?|no longer (?:a question|in doubt|up for debate|experimental)",
      '(?:we|they|experts|doctors|everyone) (?:now |already |all )*know(?:s)?(?: for (?:sure|certain|a fact))? (?:that )?{agent} … (?:works?|helps?|effective|heals?|relieves?|lifts?|eases?|improves?|better|makes?)',
      '(?:data|evidence|science|results|numbers|proof) (?:is|are) (?:\\S{1,8} )?rock[- ]solid|count on it|(?:no one|nobody) (?:\\S{1,10} )?(?:disputes?|doubts?|denies|argues?|questions?)(?: \\S{1,8}){0,2} (?:any ?more|that|it|anymore|ketamine|tms|cbt|this|whether)|(?:rock[- ]solid|solid|hard|undisputed|conclusive|strongest) (?:science|evidence|proof|data)|scientific fact|established fact|a fact that',
      '(?:known|shown|found|demonstrated|certain) to (?:work|be effective|relieve|help|lift|ease|end|improve|restore|heal)(?! (?:in|for) (?:some|about|\\d))',
      'tried(?:,| and)? (?:and )?(?:tested|true)|(?:it|this|ketamine|tms|therapy|cbt|spravato) (?:simply|just|really|truly|absolutely|undoubtedly) works|works,? (?:period|full stop|plain and simple)',
      '(?:points?|pointing) the same way|(?:no|not a) (?:shred|trace|hint|shadow) of (?:a )?doubt|no longer (?:need|have) to (?:wonder|ask|guess|debate)|(?:harvard|yale|stanford|scientists|nature|research) (?:has |have )?(?:confirmed|proved|proven|shown) (?:it|this|that|what)|ask any (?!questions?)\\S{1,14}|(?:question|debate|case) (?:is|has been) (?:closed|settled|over)|jury is in|(?:established|undisputed|accepted) (?:answer|treatment|fact|therapy|science|way)|no (?:serious|honest|credible|real) (?:\\S{1,12} )?(?:disputes?|doubts?|denies|questions?)|(?:evidence|science|data|case|research) (?:could|can)(?: \\S{1,8}){0,2} be (?:clearer|stronger|better)|{science} (?:\\S{1,10} )?backs?(?: up)?|(?:papers|studies|articles|publications) (?:\\S{1,8} )?(?:back|support|confirm|prove|stand behind)|(?:doctors|experts|scientists|psychiatrists) (?:agree|know|are certain|are convinced)',
      '(?:now|become|became|today|is) (?:a )?(?:certainty|certain fact|settled fact)|(?:skeptics?|critics|doubters) (?:\\S{1,8} )?(?:speechless|silent|silenced|quiet|converts?|wrong)|(?:shown|proved|seen|demonstrated) (?:time and (?:time )?again|again and again|over and over)|see for yourself|(?:science|evidence|data|research|numbers?) (?:has|have|do|does)?(?: \\S{1,8})? ?(?:spoken|speaks?|decided|ruled|says? (?:yes|so))|(?:one|this much) (?:thing )?is (?:certain|clear|sure)|make no mistake|(?:in|of) the field (?:knows?|agrees?)|leave skeptics',
      '{expert}[- ](?:trusted|loved|approved|recommended|backed|endorsed|preferred|proven|vetted)|(?:patient|client|customer|family)[- ](?:loved|trusted|approved|proven|recommended|preferred)',
      "(?:leading|top|renowned|many|most|more and more|world's|best|respected|the country's|nine out of ten|9 out of 10)(?: \\S{1,14}){0,3} {expert}(?: \\S{1,14}){0,3} (?:recommend|trust|choose|rely|agree|endorse|swear|prefer|use it|turn to|stand behind|believe|call it)s?",
      "(?:backed|supported|validated|developed|endorsed|designed|approved|proven|pioneered|confirmed|tested|born|perfected) (?:by|at|from|in)(?: \\S{1,14}){0,3} {school}(?:'s)?|{school} (?:\\S{1,12} ){0,2}(?:science|protocol|proven|approved|method|neuroscience|studies (?:prove|show|confirm)|research (?:proves|shows|confirms))",
      "results (?:speak|do the talking|don't lie|do not lie|say it all)|(?:numbers|facts|data|science|brain scans?|research) (?:speaks?|(?:don't|doesn't|do not|does not|never) lies?|says? it all|do the talking)|(?:science|evidence)[- ]based (?:relief|miracle|results|cure|solution|healing|happiness)",
      '(?:skeptics?|doubters|critics|cynics|non-?believers|the most skeptical \\S{1,10})(?: \\S{1,10}){0,3} (?:come around|convert\\S{0,3}|believe|change their|agree|stunned|won over|surprised|smil\\S{1,3})|seeing is believing',
      '{science} (?:\\S{1,10} ){0,2}(?:continues?|continued|goes on) to (?:support|show|demonstrate|prove|confirm|validate)',
    ],
    es: [
      '(?<!(?:ha|han|he|haya|hayan|hemos|haber|había|habían) )(?:probad[oa]|demostrad[oa]|comprobad[oa]|contrastad[oa])s?(?! (?:la bebida|antes))',
      '{science} … (?:demuestran?|prueban?|confirman?|comprueban?|demostrado|(?:ha|han) probado que|confirmado|comprobado|garantizan?|avalan?|respaldan?|concluyentes?|contundentes?|irrefutables?|abrumadora|clar[oa]s?|hablan? por sí)',
      '(?:eficacia|efectividad|resultados|beneficios?|éxitos?) (?:\\S{1,12} ){0,6}(?:bien|ampliamente|sobradamente|sólidamente) (?:conocid|establecid|documentad|reconocid|acreditad)[oa]s?',
      'sin (?:ninguna |lugar a )?dudas?|indudablemente|indiscutibles?|innegables?|irrefutables?',
      '(?:avalad|respaldad|validad|sustentad)[oa]s? (?:por|en|con) (?:\\S{1,10} ){0,3}(?:ciencia|estudios|ensayos|evidencia|expertos|investigación|investigaciones|datos)',
      '(?:científica|clínica|médica)mente (?!cuando|como|significa)\\S{4,14}|no (?:hay|cabe|deja|dejan) (?:ninguna |lugar a )?dudas?|hecho científico',
      'pruebas? (?:irrefutables?|concluyentes?|sólidas?|contundentes?)|evidencia (?:es )?(?:irrefutable|concluyente|contundente|abrumadora|clara|sólida)',
      '(?:sabemos|está claro|es un hecho|ya se sabe|es evidente) que {agent} … (?:funciona|ayuda|alivia|mejora|cura|eficaz|sirve)',
      'simplemente funciona|funciona de verdad|(?:esto|ella|él|la ketamina|la terapia) funciona(?=[.,!])|(?:debate|cuestión|discusión) (?:\\S{1,6} )?(?:está )?(?:cerrad|zanjad|terminad|resuelt)[oa]|pregunte a cualquier|ni (?:una )?sombra de duda|nadie (?:\\S{1,8} )?(?:discute|duda|cuestiona|niega|pone en duda)|apuntan en la misma dirección',
      '(?:la )?ciencia (?:ya )?(?:ha hablado|habló|lo dice|ha decidido)|(?:es|hoy es|ya es) una certeza|(?:una cosa|algo) es segur[oa]|no se equivoque|véalo usted|(?:una y otra vez|mil veces) (?:\\S{1,8} )?(?:demostrad|visto|probad)\\S{0,2}|todo el mundo (?:\\S{1,8} )?sabe',
      '{expert}(?: \\S{1,14}){0,4} (?:lo |la |nos )?(?:recomiendan?|avalan?|eligen?|usan|confían|respaldan?|coinciden|saben|aconsejan?|prescriben|apuestan)(?! (?:que|un|una|hablar|no|llevar|esperar))',
      '(?:avalad|respaldad|recomendad|validad|sustentad|aprobad|desarrollad|creada|diseñad|confirmad|nacid|elegid)[oa]?s? (?:por|en)(?: \\S{1,14}){0,4} (?:{school}|{expert})|{school} (?:lo |la )?(?:avala|confirma|demuestra|respalda|recomienda)',
      '(?:los )?(?:resultados|números|hechos|datos|cifras) (?:lo dicen todo|hablan|no mienten|nos avalan)|(?:la )?(?:evidencia|ciencia|experiencia) (?:nos |lo )?(?:avala|respalda|habla|no miente|dice)',
      '(?:hasta|incluso) los (?:más )?escépticos|escépticos (?:\\S{1,8} ){0,2}(?:se rinden|cambian|creen|reconocen)|ver para creer',
    ],
  },
  excusedBy: ['negation', 'question', 'report'],
  unless: {
    en: [
      '(?:{few}) of (?:the )?(?:{few}|\\d+) (?:\\S{1,8} )?(?:studies|trials)|limited|weak|some (?:evidence|research|studies)|more (?:research|studies)|licensing|license board|identity|insur\\S{1,6}(?! (?:agree|know|recogni|believe))|certainty of|very low',
    ],
    es: [
      'certeza de|muy baja|pobres?|dudos[oa]s?|poca eficacia|(?:{few}|un[oa]?) de (?:los |las )?(?:{few}|\\d+) (?:\\S{1,8} )?(?:estudios|ensayos)',
    ],
  },
};
